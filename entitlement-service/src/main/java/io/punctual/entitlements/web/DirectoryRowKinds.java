package io.punctual.entitlements.web;

import static io.punctual.entitlements.bulk.Column.flag;
import static io.punctual.entitlements.bulk.Column.text;

import io.punctual.entitlements.bulk.RowKind;
import io.punctual.entitlements.directory.DirectoryDesk;
import io.punctual.entitlements.directory.Kind;
import io.punctual.kit.message.PersonalCodec;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The columns of the four kinds of customers' data. */
@Configuration(proxyBeanMethods = false)
class DirectoryRowKinds {
    private final DirectoryDesk desk;
    private final Requests requests;

    DirectoryRowKinds(DirectoryDesk desk, Requests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @Bean
    RowKind accountRows() {
        return new DirectoryRowKind(
                Kind.ACCOUNT,
                List.of(text("id"), text("name"), text("parentId"), flag("active")),
                "parentId",
                (_, content) -> requests.read(content, AccountController.AccountRequest.class)
                        .entry(),
                AccountController.AccountView::of,
                desk,
                requests);
    }

    @Bean
    RowKind contactRows(PersonalCodec codec) {
        return new DirectoryRowKind(
                Kind.CONTACT,
                List.of(
                        text("id"),
                        text("accountId"),
                        text("name"),
                        text("email"),
                        text("phone"),
                        text("locale"),
                        flag("active")),
                null,
                (id, content) -> requests.read(content, ContactController.ContactRequest.class)
                        .entry(id, codec),
                revised -> ContactController.ContactView.of(revised, codec),
                desk,
                requests);
    }

    @Bean
    RowKind productRows() {
        return new DirectoryRowKind(
                Kind.PRODUCT,
                List.of(text("code"), text("name"), text("family"), flag("active")),
                null,
                (_, content) -> requests.read(content, ProductController.ProductRequest.class)
                        .entry(),
                ProductController.ProductView::of,
                desk,
                requests);
    }

    @Bean
    RowKind assetRows() {
        return new DirectoryRowKind(
                Kind.ASSET,
                List.of(
                        text("id"),
                        text("accountId"),
                        text("name"),
                        text("productCode"),
                        text("serialNumber"),
                        flag("active")),
                null,
                (_, content) -> requests.read(content, AssetController.AssetRequest.class)
                        .entry(),
                AssetController.AssetView::of,
                desk,
                requests);
    }
}
