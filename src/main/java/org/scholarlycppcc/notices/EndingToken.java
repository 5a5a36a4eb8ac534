package org.scholarlycppcc.notices;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.scholarlycppcc.members.MemberId;

/** What a link carries that ends letters of one sort to one member: both in plain, signed (HMAC-SHA256) with the secret of the address. */
record EndingToken(MemberId member, Topic topic, String signature) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Z_]+)\\.([\\w-]{43})");
    private static final String HMAC = "HmacSHA256";

    static EndingToken signed(MemberId member, Topic topic, String secret) {
        return new EndingToken(member, topic, signature(member, topic, secret));
    }

    /** What a link says, not yet to be believed; empty for what is no token at all. */
    static Optional<EndingToken> read(String typed) {
        var parts = FORM.matcher(typed);
        if (!parts.matches()) return Optional.empty();
        try {
            var member = new MemberId(UUID.fromString(parts.group(1)));
            return Topic.of(parts.group(2)).map(it -> new EndingToken(member, it, parts.group(3)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    boolean isSignedWith(String secret) {
        var expected = signature(member, topic, secret);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    String word() {
        return said(member, topic) + "." + signature;
    }

    private static String said(MemberId member, Topic topic) {
        return member.value() + "." + topic.word();
    }

    private static String signature(MemberId member, Topic topic, String secret) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), HMAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(said(member, topic).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
