// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/parts/theme.h"
#include "ui/payload/gallerypane.h"
#include "ui/payload/galleryproviders.h"
#include "ui/payload/guidepane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

LocalisedText text(const QString &english)
{
    return {english, english + u" (fr)", english + u" (sv)"};
}

Provider provider(const QString &id, const QString &name)
{
    Provider made;
    made.id = id;
    made.name = name;
    made.summary = text(name + u" in a sentence");
    return made;
}

ProviderShape shape(EventKind kind, const QByteArray &payload)
{
    ProviderShape made;
    made.id = QString{nameIn(eventKindNames, kind)};
    made.kind = kind;
    made.title = text(u"A body"_s);
    made.payload = payload;
    made.samples
        = {{u"stop"_s, text(u"Stop"_s), "{\"t\":\"STOP\"}", {}}, {u"help"_s, text(u"Help"_s), "{\"t\":\"HELP\"}", {}}};
    return made;
}

QList<Provider> providers()
{
    Provider alba = provider(u"alba"_s, u"Alba"_s);
    alba.shapes = {shape(EventKind::Feedback, "{\"s\":\"{{feedbackStatus}}\"}"),
                   shape(EventKind::Inbound, "{\"t\":\"{{inboundMessage}}\"}")};
    alba.shapes.back().fieldsNotSent = {u"originTimestamp"_s};
    alba.notes = {{ProviderNoteKind::Trap, text(u"Numbers < have no plus."_s)}};
    alba.inboundSteps = {{text(u"Open Alba and paste %1."_s), true, false}};
    Provider borg = provider(u"borg"_s, u"Borg"_s);
    borg.wire = ProviderWire::Form;
    borg.reason = text(u"It posts form data."_s);
    borg.wayRound = text(u"Put a relay before it."_s);
    Provider cirrus = provider(u"cirrus"_s, u"Cirrus"_s);
    cirrus.alsoCalled = {u"Nimbus"_s};
    cirrus.shapes = {shape(EventKind::Feedback, "{\"x\":\"{{feedbackStatus}}\"}")};
    return {borg, alba, cirrus};
}

QList<SetupGuide> guides()
{
    return {{u"custom-inbound"_s,
             text(u"Set up a custom webhook"_s),
             {{text(u"See the provider's page."_s), false, true}, {text(u"Send a text."_s), false, false}}}};
}

QStringList labels(const QWidget &in)
{
    QStringList found;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&in))
            found += label->text();
    }
    return found;
}

} // namespace

class GalleryPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_pane = std::make_unique<GalleryPane>(m_gallery);
        m_pane->resize(1000, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->enter(context(WebhookType::Inbound));
    }
    void cleanup() { m_pane.reset(); }

    void thoseWithATemplateComeFirst()
    {
        GalleryProviders model{m_gallery};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QCOMPARE(rows(model), (QStringList{u"Alba (template)"_s, u"Borg (form data)"_s, u"Cirrus (feedback only)"_s}));
        model.show({}, EventKind::Feedback);
        QCOMPARE(rows(model), (QStringList{u"Alba (template)"_s, u"Cirrus (template)"_s, u"Borg (form data)"_s}));
        model.show(u"nimbus"_s, EventKind::Feedback);
        QCOMPARE(rows(model), QStringList{u"Cirrus (template)"_s});
        model.show(u"nobody"_s, EventKind::Feedback);
        QCOMPARE(model.rowCount(), 0);
    }

    void templateIsTakenByKeysAlone()
    {
        QSignalSpy offered{m_pane.get(), &PayloadPane::templateOffered};
        QSignalSpy bodies{m_pane.get(), &PayloadPane::bodyOffered};
        QVERIFY(m_pane->findChild<QLineEdit *>(u"gallerySearch"_s)->hasFocus());
        QTest::keyClicks(m_pane->focusWidget(), u"alb"_s);
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.at(0).at(0).toByteArray(), "{\"t\":\"{{inboundMessage}}\"}"_ba);
        QCOMPARE(offered.at(0).at(1).toStringList(), QStringList{u"originTimestamp"_s});
        QCOMPARE(bodies.at(0).at(0).toByteArray(), "{\"t\":\"STOP\"}"_ba);
        QCOMPARE(m_pane->chosenProvider(), u"alba"_s);
    }

    void listIsReachedFromTheSearch()
    {
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_pane->findChild<QListView *>()->currentIndex().row(), 1);
        QVERIFY(labels(*m_pane).contains(u"It posts form data."_s));
        QVERIFY(labels(*m_pane).contains(u"The way round: Put a relay before it."_s));
        QVERIFY(!m_pane->findChild<QPushButton *>(u"useProvider"_s)->isVisible());
        QSignalSpy offered{m_pane.get(), &PayloadPane::templateOffered};
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Return);
        QCOMPARE(offered.size(), 0);
    }

    void templateOfTheOtherKindIsShownAndNotTaken()
    {
        auto *shapes = m_pane->findChild<QComboBox *>(u"providerShapes"_s);
        QCOMPARE(shapes->currentIndex(), 1);
        QVERIFY(m_pane->findChild<QPushButton *>(u"useProvider"_s)->isEnabled());
        shapes->setCurrentIndex(0);
        QVERIFY(!m_pane->findChild<QPushButton *>(u"useProvider"_s)->isEnabled());
        QVERIFY(labels(*m_pane).join(u' ').contains(u"for a feedback webhook"_s));
        m_pane->enter(context(WebhookType::Feedback));
        QVERIFY(m_pane->findChild<QPushButton *>(u"useProvider"_s)->isEnabled());
    }

    void samplesAreLookedAtAndBoundByHand()
    {
        auto *samples = m_pane->findChild<QComboBox *>(u"providerSamples"_s);
        samples->setCurrentIndex(1);
        QCOMPARE(m_pane->findChild<QPlainTextEdit *>(u"providerBody"_s)->toPlainText(), u"{\"t\":\"HELP\"}"_s);
        QSignalSpy wanted{m_pane.get(), &GalleryPane::sampleOffered};
        m_pane->findChild<QPushButton *>(u"bindSample"_s)->click();
        QCOMPARE(wanted.at(0).at(0).toByteArray(), "{\"t\":\"HELP\"}"_ba);
    }

    void searchWithoutHitsSaysSo()
    {
        m_pane->findChild<QLineEdit *>(u"gallerySearch"_s)->setText(u"nobody"_s);
        QVERIFY(labels(*m_pane).join(u' ').contains(u"No provider has all of these words"_s));
        QVERIFY(labels(*m_pane).contains(u"0 of 3"_s));
        m_pane->reset();
        QVERIFY(labels(*m_pane).contains(u"3 of 3"_s));
    }

    void textsFollowTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale{QLocale::Swedish});
        QEvent change{QEvent::LanguageChange};
        QApplication::sendEvent(m_pane.get(), &change);
        for (QWidget *child : m_pane->findChildren<QWidget *>())
            QApplication::sendEvent(child, &change);
        QVERIFY(labels(*m_pane).contains(u"Alba in a sentence (sv)"_s));
        QCOMPARE(m_pane->findChild<QComboBox *>(u"providerShapes"_s)->currentText(), u"A body (sv)"_s);
        QLocale::setDefault(before);
    }

    void guideHasTheProvidersStepsAndTheUrl()
    {
        GuidePane guide{m_gallery};
        guide.resize(900, 600);
        guide.show();
        PayloadContext now = context(WebhookType::Inbound);
        guide.enter(now);
        QTRY_VERIFY(labels(guide).contains(u"See the provider's page."_s));
        guide.setProvider(u"alba"_s);
        QTRY_VERIFY(labels(guide).contains(u"Open Alba and paste (the webhook's URL)."_s));
        QTRY_COMPARE(guide.findChild<QPlainTextEdit *>()->toPlainText(), u"{\"t\":\"STOP\"}"_s);
        now.url = u"http://127.0.0.1:8025/journey/webhooks/ingest/x"_s;
        guide.enter(now);
        QTRY_VERIFY(labels(guide).contains(u"Open Alba and paste %1."_s.arg(now.url)));
        QTRY_VERIFY(labels(guide).contains(u"Send a text."_s));
        // Those without a template have no steps to offer.
        QCOMPARE(guide.findChild<QComboBox *>(u"guideProvider"_s)->findText(u"Borg"_s), -1);
        shot(guide, u"guide"_s);
        shot(*m_pane, u"gallery"_s);
        guide.reset();
        QTRY_VERIFY(labels(guide).contains(u"See the provider's page."_s));
    }

private:
    static PayloadContext context(WebhookType type)
    {
        PayloadContext made;
        made.webhook.vendor = Vendor::Custom;
        made.webhook.type = type;
        return made;
    }
    static QStringList rows(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.index(row, 0).data().toString();
        return found;
    }

    ProviderGallery m_gallery{providers(), guides()};
    std::unique_ptr<GalleryPane> m_pane;
};

QTEST_MAIN(GalleryPaneTest)
#include "tst_gallerypane.moc"
