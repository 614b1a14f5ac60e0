package io.punctual.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** The ways in which someone may try to pass for another, each made from a token that is good. */
enum ForgedToken {
    SIGNED_BY_SOMEONE_ELSE {
        @Override
        String forge(SignedJWT good) throws JOSEException, ParseException {
            var key =
                    new RSAKeyGenerator(2048).keyID(good.getHeader().getKeyID()).generate();
            return signed(good.getHeader().getKeyID(), good.getJWTClaimsSet(), new RSASSASigner(key));
        }
    },
    SIGNED_BY_SOMEONE_ELSE_FOR_ANOTHER_AUDIENCE {
        @Override
        String forge(SignedJWT good) throws JOSEException, ParseException {
            var key = new RSAKeyGenerator(2048).keyID("another").generate();
            var claims = new JWTClaimsSet.Builder(good.getJWTClaimsSet())
                    .audience("another")
                    .build();
            return signed("another", claims, new RSASSASigner(key));
        }
    },
    NOT_SIGNED {
        @Override
        String forge(SignedJWT good) throws ParseException {
            return new PlainJWT(good.getJWTClaimsSet()).serialize();
        }
    },
    CHANGED_AFTER_SIGNING {
        @Override
        String forge(SignedJWT good) throws ParseException {
            var claims = new JWTClaimsSet.Builder(good.getJWTClaimsSet())
                    .subject("someone")
                    .build();
            return good.getHeader().toBase64URL() + "." + claims.toPayload().toBase64URL() + "." + good.getSignature();
        }
    },
    NO_TOKEN_AT_ALL {
        @Override
        String forge(SignedJWT good) {
            return "let-me-in";
        }
    };

    abstract String forge(SignedJWT good) throws JOSEException, ParseException;

    String of(String token) {
        try {
            return forge(SignedJWT.parse(token));
        } catch (JOSEException | ParseException failed) {
            throw new IllegalStateException("the good token could not be taken apart", failed);
        }
    }

    private static String signed(String keyId, JWTClaimsSet claims, RSASSASigner signer) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
