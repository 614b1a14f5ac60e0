package io.punctual.entitlements.directory;

import io.punctual.entitlements.directory.DirectoryEntry.Account;
import io.punctual.entitlements.directory.DirectoryEntry.Asset;
import io.punctual.entitlements.directory.DirectoryEntry.Contact;
import io.punctual.entitlements.directory.DirectoryEntry.Product;
import java.util.Locale;

/** The kinds of entries this service owns. */
public enum Kind {
    ACCOUNT(Account.class),
    CONTACT(Contact.class),
    PRODUCT(Product.class),
    ASSET(Asset.class);

    private final Class<? extends DirectoryEntry> type;

    Kind(Class<? extends DirectoryEntry> type) {
        this.type = type;
    }

    Class<? extends DirectoryEntry> type() {
        return type;
    }

    /** As it is written in keys and message types. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(DirectoryEntry entry) {
        return switch (entry) {
            case Account _ -> ACCOUNT;
            case Contact _ -> CONTACT;
            case Product _ -> PRODUCT;
            case Asset _ -> ASSET;
        };
    }
}
