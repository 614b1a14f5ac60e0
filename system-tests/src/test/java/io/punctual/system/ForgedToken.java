package io.punctual.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Date;

/** The ways in which someone may try to pass for another, each made from a token that is good. */
enum ForgedToken {
    SIGNED_BY_SOMEONE_ELSE {
        @Override
        String forge(SignedJWT good, RSAKey ours) throws JOSEException, ParseException {
            var theirs = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
            return signed(good.getJWTClaimsSet(), theirs);
        }
    },
    FOR_ANOTHER_AUDIENCE {
        @Override
        String forge(SignedJWT good, RSAKey ours) throws JOSEException, ParseException {
            return signed(changed(good).audience("another").build(), ours);
        }
    },
    FROM_ANOTHER_ISSUER {
        @Override
        String forge(SignedJWT good, RSAKey ours) throws JOSEException, ParseException {
            return signed(changed(good).issuer("http://another.test").build(), ours);
        }
    },
    EXPIRED {
        @Override
        String forge(SignedJWT good, RSAKey ours) throws JOSEException, ParseException {
            return signed(changed(good).expirationTime(new Date(0)).build(), ours);
        }
    },
    NOT_SIGNED {
        @Override
        String forge(SignedJWT good, RSAKey ours) throws ParseException {
            return new PlainJWT(good.getJWTClaimsSet()).serialize();
        }
    },
    CHANGED_AFTER_SIGNING {
        @Override
        String forge(SignedJWT good, RSAKey ours) throws ParseException {
            var claims = new JWTClaimsSet.Builder(good.getJWTClaimsSet())
                    .subject("someone")
                    .build();
            return good.getHeader().toBase64URL() + "." + claims.toPayload().toBase64URL() + "." + good.getSignature();
        }
    },
    NO_TOKEN_AT_ALL {
        @Override
        String forge(SignedJWT good, RSAKey ours) {
            return "let-me-in";
        }
    };

    abstract String forge(SignedJWT good, RSAKey ours) throws JOSEException, ParseException;

    String of(String token, RSAKey ours) {
        try {
            return forge(SignedJWT.parse(token), ours);
        } catch (JOSEException | ParseException failed) {
            throw new IllegalStateException("the good token could not be taken apart", failed);
        }
    }

    private static JWTClaimsSet.Builder changed(SignedJWT good) throws ParseException {
        return new JWTClaimsSet.Builder(good.getJWTClaimsSet());
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
