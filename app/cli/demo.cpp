// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/delivery/samplerequest.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// One post of the demo.
struct Post
{
    SmsWebhookRecord webhook;
    SampleEvent sample;
};

QList<Post> posts(Composition &services)
{
    QList<Post> list;
    for (const SmsWebhookRecord &record : services.webhooks.webhooks()) {
        for (const SampleEvent &sample : services.samples.samplesFor(record.webhook))
            list.append({record, sample});
    }
    return list;
}

/// Posts one after the other over HTTP and tells what the receiver stored.
class Show : public QObject
{
public:
    Show(Session &session, Composition &services)
        : m_session{session}
        , m_services{services}
        , m_posts{posts(services)}
    {
        connect(&services.desk, &ReceiverDesk::received, this,
                [this](const QList<Exchange> &exchanges) { m_received = exchanges; });
    }

    void next()
    {
        if (m_at == m_posts.size()) {
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
            return;
        }
        const Post &post = m_posts[m_at++];
        const qint64 now = systemClock();
        const OutboundRequest request
            = sampleRequest(post.webhook.webhook, post.sample, m_services.desk.url(post.webhook.id),
                            {0, runName(now) + QString::number(m_at), now, QString{}});
        m_services.bench.send(post.webhook, request).then(this, [this, &post](const Exchange &sent) {
            tell(post, sent);
            // Not from inside the answer of the one before, so that the stack stays flat.
            QMetaObject::invokeMethod(
                this, [this] { next(); }, Qt::QueuedConnection);
        });
    }

    bool allWell() const { return m_failed == 0 && !m_posts.isEmpty(); }

private:
    void tell(const Post &post, const Exchange &sent)
    {
        Output &out = m_session.out();
        if (m_name != post.webhook.webhook.name) {
            m_name = post.webhook.webhook.name;
            out.line(QString{});
            out.line(
                Text::tr("%1: %2, %3")
                    .arg(m_name, Words::name(post.webhook.webhook.vendor), Words::name(post.webhook.webhook.type)));
        }
        out.line(u"  "_s + Text::tr("Sample “%1”: %2").arg(post.sample.name, Words::summary(sent)));
        if (sent.status != 200)
            ++m_failed;
        for (const Exchange &received : std::as_const(m_received)) {
            for (const EventOutcome &outcome : received.outcomes)
                tell(outcome);
        }
        m_received.clear();
    }

    void tell(const EventOutcome &outcome)
    {
        Output &out = m_session.out();
        const QString message = outcome.event.text(Field::InboundMessage);
        if (outcome.event.kind == EventKind::Inbound)
            out.line(u"    > "_s + message);
        out.line(u"      "_s + Words::summary(outcome));
        if (outcome.decision && !outcome.decision->reply.isEmpty())
            out.line(u"    < "_s + outcome.decision->reply);
    }

    Session &m_session;
    Composition &m_services;
    QList<Post> m_posts;
    qsizetype m_at = 0;
    QList<Exchange> m_received;
    QString m_name;
    int m_failed = 0;
};

} // namespace

ExitStatus runDemo(Session &session, const QCommandLineParser &)
{
    // A fresh database, gone afterwards, unless the person names one to keep.
    const QTemporaryDir folder;
    if (session.databaseOption().isEmpty()) {
        if (!folder.isValid()) {
            session.out().complain(Error{Text::tr("There is no place for the demo's database."), folder.errorString()});
            return CouldNot;
        }
        session.setDatabase(folder.filePath(u"demo.db"_s));
    }
    Composition *services = session.composition();
    if (!services)
        return CouldNot;
    Result<> ready = services->loadDemo();
    if (ready)
        ready = services->desk.start(quint16{0});
    if (!ready) {
        session.out().complain(ready.error());
        return CouldNot;
    }
    session.out().line(Text::tr("Demo sandbox “%1” of %2. The receiver listens on %3; every sample is posted to it.")
                           .arg(services->sandboxes.current().name, services->sandboxes.current().organisation,
                                services->desk.baseUrl()));
    Show show{session, *services};
    show.next();
    QCoreApplication::exec();
    services->desk.stop();
    session.out().line(QString{});
    session.out().line(
        Text::tr("%n request(s) are in the event log.", nullptr, static_cast<int>(services->log.count())));
    return show.allWell() ? Done : AnswerIsNo;
}

} // namespace Hookbench::Cli
