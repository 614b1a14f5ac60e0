package io.punctual.kit.security;

import io.punctual.kit.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The customer who calls, by the claims of their token.
 *
 * @param account the account whose cases they may see
 * @param contact which of the account's contacts they are; without one they only read
 */
public record Customer(String account, @Nullable String contact) {

    /** The customer of this thread's request; a token that names no account may see nothing. */
    public static Customer get() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        var token = caller instanceof JwtAuthenticationToken jwt ? jwt.getToken() : null;
        var account = token == null ? null : token.getClaimAsString("account");
        if (token == null || account == null || account.isBlank()) {
            throw ProblemException.of(
                    HttpStatus.FORBIDDEN, "no-account", "The token does not say which account you belong to.");
        }
        return new Customer(account, token.getClaimAsString("contact"));
    }

    /** The contact as whom the customer writes. */
    public String writer() {
        if (contact == null || contact.isBlank()) {
            throw ProblemException.of(
                    HttpStatus.FORBIDDEN, "no-contact", "The token does not say which contact of the account you are.");
        }
        return contact;
    }
}
