// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/redaction.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray dots = QByteArray{"\xe2\x80\xa2"}.repeated(6);

/// @p pattern with dots for each star.
QByteArray dotted(const char *pattern)
{
    return QByteArray{pattern}.replace("*", dots);
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySpellingIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray secret = "pä/rl \"x&y\"";
        QTest::newRow("as it is") << "a " + secret + " b";
        QTest::newRow("JSON") << QByteArray{"a pä/rl \\\"x&y\\\" b"};
        QTest::newRow("JSON, slash escaped") << QByteArray{"a pä\\/rl \\\"x&y\\\" b"};
        QTest::newRow("percent") << "a " + secret.toPercentEncoding() + " b";
        QTest::newRow("percent, small letters") << "a " + secret.toPercentEncoding().toLower() + " b";
        QTest::newRow("percent, slash as it is") << "a " + secret.toPercentEncoding("/&").replace("%26", "&") + " b";
        QTest::newRow("form") << "a " + secret.toPercentEncoding().replace("%20", "+") + " b";
        QTest::newRow("HTML") << QByteArray{"a pä/rl &quot;x&amp;y&quot; b"};
        QTest::newRow("base64") << "a " + secret.toBase64() + " b";
        QTest::newRow("base64url") << "a "
                + secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + " b";
        QTest::newRow("twice") << "a " + secret + secret + " b";
    }

    void everySpellingIsFound()
    {
        QFETCH(QByteArray, text);
        Redaction redaction;
        redaction.hide(Secret{" pä/rl \"x&y\"\n"});
        const QByteArray shown = redaction.bytes(text);
        QVERIFY2(shown.startsWith(dotted("a *")) && shown.endsWith(" b"), shown.constData());
        QVERIFY2(!shown.contains("rl"), shown.constData());
    }

    void anyEscapeOfJsonIsSeenThrough()
    {
        Redaction redaction;
        redaction.hide(Secret{"pearl"});
        const QByteArray echoed = "{\"a\":\"x \\u0070\\u0065arl y\",\"\\u0070earl\":[1,\"\\n\"],\"b\":\"\\u0070eril\"}";
        QCOMPARE(redaction.bytes(echoed), dotted("{\"a\":\"*\",\"*\":[1,\"\\n\"],\"b\":\"\\u0070eril\"}"));
        // As far as a broken text can be read.
        QCOMPARE(redaction.bytes("[\"\\u0070earl\",oops"), dotted("[\"*\",oops"));
    }

    void nothingOfOverlappingSecretsIsLeft()
    {
        Redaction redaction;
        redaction.hide(Secret{"abcdef"});
        redaction.hide(Secret{"defghi"});
        redaction.hide(Secret{"aa"});
        QCOMPARE(redaction.bytes("xabcdefghix"), dotted("x*x"));
        QCOMPARE(redaction.bytes("xaaax"), dotted("x*x"));
        QCOMPARE(redaction.bytes("abcdefabcdef"), dots);
    }

    void textWithoutSecretsStaysAsItIs()
    {
        Redaction redaction;
        redaction.hide(Secret{});
        redaction.hide(Secret{" \n"});
        const QByteArray text("any \0 thing \xff \\u00", 18);
        QCOMPARE(redaction.bytes(text), text);
        redaction.hide(Secret{"pearl"});
        QCOMPARE(redaction.bytes(text), text);
        QCOMPARE(redaction.bytes({}), QByteArray{});
    }

    void aHeaderIsHiddenWithAndWithoutItsScheme()
    {
        Redaction redaction;
        redaction.hideHeaderValue("Basic bHVtYTpwZWFybA==");
        redaction.hideHeaderValue("MAC id=\"me\", ts=\"1\", nonce=\"n\", mac=\"c2lnbmF0dXJl\"");
        for (const char *echo : {"bHVtYTpwZWFybA==", "bHVtYTpwZWFybA", "Basic bHVtYTpwZWFybA==", "c2lnbmF0dXJl"})
            QCOMPARE(redaction.bytes(echo), dots);
    }

    void everyTextOfASecretBodyIsHidden()
    {
        Redaction redaction;
        redaction.hideJson("{\"grant_type\":\"client_credentials\",\"scope\":\"sms\",\"client_id\":\"luma\","
                           "\"client_secret\":\"p\\u0065arl\",\"more\":{\"x\":[\"ruby\"]}}");
        QCOMPARE(redaction.bytes("client_credentials sms"), QByteArray{"client_credentials sms"});
        for (const char *echo : {"luma", "pearl", "ruby"})
            QCOMPARE(redaction.bytes(echo), dots);
        redaction.hideTokens("{\"access_token\":\"opal\",\"refresh_token\":\"onyx\",\"token_type\":\"Bearer\"}");
        QCOMPARE(redaction.bytes("opal Bearer"), dotted("* Bearer"));
        QCOMPARE(redaction.bytes("onyx"), dots);
    }

    void anExchangeIsHiddenEverywhere()
    {
        Redaction redaction;
        redaction.hide(Secret{"pearl"});
        Exchange exchange;
        exchange.url = u"https://a.example/pearl?k=pearl"_s;
        exchange.requestHeaders = {{"X", "pearl"}};
        exchange.requestBody = "pearl";
        exchange.responseHeaders = {{"X-pearl", "a pearl"}};
        exchange.responseBody = "pearl";
        exchange.failureDetail = u"pearl"_s;
        const Exchange shown = redaction.exchange(exchange);
        QCOMPARE(shown.url, u"https://a.example/••••••?k=••••••"_s);
        QCOMPARE(shown.requestHeaders.first().second, dots);
        QCOMPARE(shown.requestBody, dots);
        QCOMPARE(shown.responseHeaders.first().first, dotted("X-*"));
        QCOMPARE(shown.responseHeaders.first().second, dotted("a *"));
        QCOMPARE(shown.responseBody, dots);
        QCOMPARE(shown.failureDetail, u"••••••"_s);
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
