package io.punctual.entitlements.cover;

import io.punctual.entitlements.definition.Vocabulary;
import io.punctual.entitlements.directory.DirectoryEntry;
import io.punctual.entitlements.directory.DirectoryEntry.Account;
import io.punctual.entitlements.directory.DirectoryEntry.Asset;
import io.punctual.entitlements.directory.DirectoryEntry.Contact;
import io.punctual.entitlements.directory.DirectoryEntry.Product;
import io.punctual.entitlements.directory.DirectoryRows;
import io.punctual.entitlements.directory.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the customer behind a case. Personal text stays out: it is published in its own place only. */
@Component
class Backgrounds {
    private final DirectoryRows directory;

    Backgrounds(DirectoryRows directory) {
        this.directory = directory;
    }

    Background of(CaseFacts facts) {
        var entries = directory.all(ids(facts));
        var contact = entry(entries, Kind.CONTACT, facts.contactId(), Contact.class);
        // Rule 4: a missing account comes from the contact.
        var accountId = Optional.ofNullable(facts.accountId())
                .or(() -> contact.flatMap(found -> Optional.ofNullable(found.accountId())));
        var account = facts.accountId() == null
                ? accountId.flatMap(id -> directory.find(Kind.ACCOUNT, id)).map(stored -> (Account) stored.entry())
                : entry(entries, Kind.ACCOUNT, facts.accountId(), Account.class);
        var known = new TreeMap<String, Object>();
        account.ifPresent(found -> account(accountId.orElse(null), found, known));
        contact.ifPresent(found -> contact(facts, found, known));
        entry(entries, Kind.PRODUCT, facts.productCode(), Product.class)
                .ifPresent(found -> product(facts, found, known));
        entry(entries, Kind.ASSET, facts.assetId(), Asset.class).ifPresent(found -> asset(facts, found, known));
        var parent = account.map(Account::parentId);
        var accounts = parent.isEmpty()
                ? accountId.map(List::of).orElse(List.of())
                : accountId.map(directory::accountAndParents).orElse(List.of());
        return new Background(accounts, variables(facts, accountId.orElse(null), known), known);
    }

    private static Map<Kind, String> ids(CaseFacts facts) {
        var ids = new EnumMap<Kind, String>(Kind.class);
        put(ids, Kind.ACCOUNT, facts.accountId());
        put(ids, Kind.CONTACT, facts.contactId());
        put(ids, Kind.PRODUCT, facts.productCode());
        put(ids, Kind.ASSET, facts.assetId());
        return ids;
    }

    private static void put(Map<Kind, String> ids, Kind kind, @Nullable String id) {
        if (id != null) {
            ids.put(kind, id);
        }
    }

    private static <T extends DirectoryEntry> Optional<T> entry(
            Map<Kind, DirectoryEntry> entries, Kind kind, @Nullable String id, Class<T> type) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entries.get(kind)).map(type::cast);
    }

    private static void account(@Nullable String id, Account account, Map<String, Object> known) {
        put(known, "account.id", id);
        put(known, "account.name", account.name());
        put(known, "account.parentId", account.parentId());
        account.fields().forEach((name, value) -> put(known, "account.fields." + name, value));
    }

    private static void contact(CaseFacts facts, Contact contact, Map<String, Object> known) {
        put(known, "contact.id", facts.contactId());
        put(known, "contact.accountId", contact.accountId());
        put(known, "contact.locale", contact.locale());
        contact.fields().forEach((name, value) -> put(known, "contact.fields." + name, value));
    }

    private static void product(CaseFacts facts, Product product, Map<String, Object> known) {
        put(known, "product.code", facts.productCode());
        put(known, "product.name", product.name());
        put(known, "product.family", product.family());
        product.fields().forEach((name, value) -> put(known, "product.fields." + name, value));
    }

    private static void asset(CaseFacts facts, Asset asset, Map<String, Object> known) {
        put(known, "asset.id", facts.assetId());
        put(known, "asset.name", asset.name());
        put(known, "asset.accountId", asset.accountId());
        put(known, "asset.productCode", asset.productCode());
        put(known, "asset.serialNumber", asset.serialNumber());
        asset.fields().forEach((name, value) -> put(known, "asset.fields." + name, value));
    }

    private static Map<String, @Nullable Object> variables(
            CaseFacts facts, @Nullable String accountId, Map<String, Object> known) {
        var variables = new HashMap<String, @Nullable Object>(known);
        variables.put("case.accountId", accountId);
        variables.put("case.contactId", facts.contactId());
        variables.put("case.productCode", facts.productCode());
        variables.put("case.assetId", facts.assetId());
        variables.put("case.parentId", facts.parentId());
        variables.put("case.priority", facts.priority());
        variables.put("case.type", facts.type());
        variables.put("case.channel", facts.channel());
        variables.put("case.receivedAt", facts.receivedAt());
        facts.fields().forEach((name, value) -> variables.put(Vocabulary.CASE_FIELDS + name, value));
        return variables;
    }

    private static void put(Map<String, Object> known, String name, @Nullable Object value) {
        if (value != null) {
            known.put(name, value);
        }
    }
}
