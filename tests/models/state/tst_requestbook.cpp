// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/requestbook.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

ComposedRequest requestCalled(const QString &name)
{
    ComposedRequest request;
    request.name = name;
    request.target = {.kind = TargetKind::Url, .webhookName = u"Luma inbound"_s, .url = u"https://example.com/é"_s};
    return request;
}

struct Shelf
{
    Shelf()
    {
        const bool loaded = bool(sandboxes.load()) && bool(book.load());
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeRequestStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    RequestBook book{store, sandboxes, [] { return qint64{1'772'366'400'000}; }, [] { return u"Ebba"_s; }};
};

} // namespace

class TestRequestBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedRequestIsThere();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void halfDoneRequestsAreKept();
    void copyHasAFreeName();
    void renamingKeepsTheRequest();
    void importIsAllOrNothing();
    void removedRequestComesBackToItsPlace();
    void refusedWriteLeavesTheBook();
    void searchFindsNamesAndTargets();
    void bookFollowsTheSandbox();
};

void TestRequestBook::savedRequestIsThere()
{
    Shelf shelf;
    QSignalSpy changed{&shelf.book, &RequestBook::changed};
    auto stored = shelf.book.save({0, requestCalled(u" Stop "_s)});
    QVERIFY(stored);
    QCOMPARE(stored->request.name, u"Stop"_s);
    QCOMPARE(stored->modified.by, u"Ebba"_s);
    QCOMPARE(shelf.book.records(), QList{*stored});
    QCOMPARE(*shelf.book.findByName(u"STOP "_s), *stored);
    stored->request.method = u"PUT"_s;
    QVERIFY(shelf.book.save(*stored));
    QCOMPARE(shelf.book.find(stored->id)->request.method, u"PUT"_s);
    QCOMPARE(shelf.book.records().size(), 1);
    QCOMPARE(changed.size(), 2);
}

void TestRequestBook::whatIsWrongIsRefused_data()
{
    QTest::addColumn<ComposedRequest>("request");
    const auto row = [](const char *name, auto change) {
        ComposedRequest request = requestCalled(u"New"_s);
        change(request);
        QTest::newRow(name) << request;
    };
    row("no name", [](auto &request) { request.name = u" "_s; });
    row("too long", [](auto &request) { request.name = QString{201, u'x'}; });
    row("taken", [](auto &request) { request.name = u"STOP"_s; });
    row("no time-out", [](auto &request) { request.timeoutSeconds = 0; });
    row("no language", [](auto &request) { request.variants = {{u"français"_s, {}}}; });
    row("language twice", [](auto &request) { request.variants = {{u"fr"_s, {}}, {u"FR"_s, {}}}; });
    row("secret", [](auto &request) { request.headers = {{u"Authorization"_s, u"Bearer planted"_s}}; });
    row("login", [](auto &request) { request.target.url = u"https://me:planted@example.com"_s; });
    row("no status", [](auto &request) { request.expectations = {Expectation{}}; });
    row("no JSON", [](auto &request) {
        request.expectations = {{.subject = ExpectationSubject::BodyValue, .name = u"/a"_s, .value = u"{"_s}};
    });
    row("no pointer", [](auto &request) {
        request.expectations
            = {{.subject = ExpectationSubject::BodyValue, .comparison = Comparison::Exists, .name = u"a"_s}};
    });
}

void TestRequestBook::whatIsWrongIsRefused()
{
    QFETCH(ComposedRequest, request);
    Shelf shelf;
    QVERIFY(shelf.book.save({0, requestCalled(u"Stop"_s)}));
    const auto refused = shelf.book.save({0, request});
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QVERIFY(!refused.error().summary.contains(u"planted"_s));
    QCOMPARE(shelf.store.writes, 1);
}

void TestRequestBook::halfDoneRequestsAreKept()
{
    Shelf shelf;
    ComposedRequest request;
    request.name = u"Later"_s;
    request.method.clear();
    request.headers = {{u"no name"_s, u""_s}};
    request.body = {.source = BodySource::Rows, .rows = {{u"a..b"_s, u"x"_s, RowKind::Number}}};
    QVERIFY(shelf.book.save({0, request}));
}

void TestRequestBook::copyHasAFreeName()
{
    Shelf shelf;
    const auto first = shelf.book.save({0, requestCalled(u"Stop"_s)});
    const auto second = shelf.book.duplicate(first->id);
    const auto third = shelf.book.duplicate(first->id);
    QCOMPARE(second->request.name, u"Stop 2"_s);
    QCOMPARE(third->request.name, u"Stop 3"_s);
    QCOMPARE(second->request.target, first->request.target);
    QVERIFY(second->id != first->id);
    QVERIFY(!shelf.book.duplicate(4711));
}

void TestRequestBook::renamingKeepsTheRequest()
{
    Shelf shelf;
    const auto first = shelf.book.save({0, requestCalled(u"Stop"_s)});
    QVERIFY(shelf.book.save({0, requestCalled(u"Help"_s)}));
    const auto renamed = shelf.book.rename(first->id, u"stop "_s); // only its case
    QCOMPARE(renamed->id, first->id);
    QCOMPARE(renamed->request.name, u"stop"_s);
    QVERIFY(!shelf.book.rename(first->id, u"HELP"_s));
    QVERIFY(!shelf.book.rename(4711, u"x"_s));
}

void TestRequestBook::importIsAllOrNothing()
{
    Shelf shelf;
    QVERIFY(shelf.book.save({0, requestCalled(u"a"_s)}));
    const auto kept = shelf.book.import({requestCalled(u"A"_s), requestCalled(u"b"_s), requestCalled(u"B"_s)});
    QVERIFY(kept);
    QCOMPARE(kept->at(0).request.name, u"A 2"_s);
    QCOMPARE(kept->at(1).request.name, u"b"_s);
    QCOMPARE(kept->at(2).request.name, u"B 2"_s);
    QCOMPARE(shelf.book.records().size(), 4);
    QVERIFY(!shelf.book.import({requestCalled(u"c"_s), requestCalled(u""_s)}));
    QCOMPARE(shelf.book.records().size(), 4);
    QVERIFY(shelf.book.import({})->isEmpty());
}

void TestRequestBook::removedRequestComesBackToItsPlace()
{
    Shelf shelf;
    const auto first = shelf.book.save({0, requestCalled(u"a"_s)});
    QVERIFY(shelf.book.save({0, requestCalled(u"b"_s)}));
    const QList<RequestRecord> before = shelf.book.records();
    QVERIFY(shelf.book.remove(first->id));
    QVERIFY(!shelf.book.find(first->id));
    QVERIFY(!shelf.book.remove(first->id));
    QVERIFY(shelf.book.restore(*first));
    QVERIFY(shelf.book.restore(*first));
    QCOMPARE(shelf.book.records(), before);
    // Its name may be taken by then.
    QVERIFY(shelf.book.remove(first->id));
    QVERIFY(shelf.book.save({0, requestCalled(u"A"_s)}));
    QVERIFY(!shelf.book.restore(*first));
}

void TestRequestBook::refusedWriteLeavesTheBook()
{
    Shelf shelf;
    const auto first = shelf.book.save({0, requestCalled(u"a"_s)});
    const QList<RequestRecord> before = shelf.book.records();
    QSignalSpy changed{&shelf.book, &RequestBook::changed};
    shelf.store.refusal = diskFull();
    QVERIFY(!shelf.book.save({0, requestCalled(u"b"_s)}));
    QVERIFY(!shelf.book.rename(first->id, u"c"_s));
    QVERIFY(!shelf.book.duplicate(first->id));
    QVERIFY(!shelf.book.import({requestCalled(u"d"_s)}));
    QVERIFY(!shelf.book.remove(first->id));
    QCOMPARE(shelf.book.records(), before);
    QVERIFY(changed.isEmpty());
}

void TestRequestBook::searchFindsNamesAndTargets()
{
    Shelf shelf;
    QVERIFY(shelf.book.save({0, requestCalled(u"Été"_s)}));
    ComposedRequest other;
    other.name = u"Other"_s;
    QVERIFY(shelf.book.save({0, other}));
    QCOMPARE(shelf.book.search({}).size(), 2);
    QCOMPARE(shelf.book.search(u"ete"_s).size(), 1);
    QCOMPARE(shelf.book.search(u"luma example"_s).size(), 1);
    QCOMPARE(shelf.book.search(u"post"_s).size(), 2);
    QVERIFY(shelf.book.search(u"nothing"_s).isEmpty());
}

void TestRequestBook::bookFollowsTheSandbox()
{
    Shelf shelf;
    QVERIFY(shelf.book.save({0, requestCalled(u"a"_s)}));
    const auto next = shelf.sandboxes.add({0, u"Luma"_s, u"other"_s, false});
    QVERIFY(next);
    QVERIFY(shelf.sandboxes.look(next->id));
    QVERIFY(shelf.book.records().isEmpty());
    QSignalSpy failed{&shelf.book, &RequestBook::failed};
    shelf.store.readRefusal = diskFull();
    QVERIFY(shelf.sandboxes.look(shelf.sandboxes.sandboxes().first().id));
    QCOMPARE(failed.size(), 1);
    QVERIFY(shelf.book.records().isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestBook)
#include "tst_requestbook.moc"
