package io.punctual.entitlements.directory;

import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.directory.DirectoryEntry.Account;
import io.punctual.entitlements.directory.DirectoryEntry.Asset;
import io.punctual.entitlements.directory.DirectoryEntry.Contact;
import io.punctual.entitlements.directory.DirectoryEntry.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what an entry refers to exists. */
@Component
public class References {
    private final DirectoryRows rows;

    References(DirectoryRows rows) {
        this.rows = rows;
    }

    List<Finding> unknown(String id, DirectoryEntry entry) {
        var findings = new ArrayList<Finding>();
        switch (entry) {
            case Account account -> parent(id, account.parentId(), findings);
            case Contact contact -> require(Kind.ACCOUNT, "accountId", contact.accountId(), findings);
            case Product _ -> {}
            case Asset asset -> {
                require(Kind.ACCOUNT, "accountId", asset.accountId(), findings);
                require(Kind.PRODUCT, "productCode", asset.productCode(), findings);
            }
        }
        return findings;
    }

    /** Finds a reference that is set but leads nowhere. */
    public void require(Kind kind, String field, @Nullable String id, List<Finding> findings) {
        if (id != null && !rows.exists(kind, id)) {
            findings.add(new Finding(field, id, "there is no such " + kind.word()));
        }
    }

    /** The same for one reference of each kind, all in one look. */
    public void requireAll(Map<Kind, String> ids, Function<Kind, String> field, List<Finding> findings) {
        var found = rows.all(ids).keySet();
        ids.forEach((kind, id) -> {
            if (!found.contains(kind)) {
                findings.add(new Finding(field.apply(kind), id, "there is no such " + kind.word()));
            }
        });
    }

    private void parent(String id, @Nullable String parentId, List<Finding> findings) {
        require(Kind.ACCOUNT, "parentId", parentId, findings);
        if (parentId != null && rows.accountAndParents(parentId).contains(id)) {
            findings.add(new Finding("parentId", parentId, "would make " + id + " an ancestor of itself"));
        }
    }
}
