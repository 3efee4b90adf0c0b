// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/feedbackwords.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Feedback)
};

/// What is said of a failure: its code and reason, whichever there are.
QString reasonOf(const FeedbackNotice &notice)
{
    return notice.failure ? QString{notice.failure->code + u' ' + notice.failure->reason}.trimmed() : QString{};
}

QString withReason(const FeedbackNotice &notice, const QString &plain, const QString &because)
{
    const QString to = notice.recipient.isEmpty() ? Sentences::tr("an unknown recipient") : notice.recipient;
    const QString reason = reasonOf(notice);
    return reason.isEmpty() ? plain.arg(to) : because.arg(to, reason);
}

} // namespace

QString name(FeedbackChannel channel)
{
    return channel == FeedbackChannel::Email ? Sentences::tr("Email") : Sentences::tr("SMS");
}

QString name(FeedbackStatus status)
{
    switch (status) {
    case FeedbackStatus::Sent:
        return Sentences::tr("Sent");
    case FeedbackStatus::Delivered:
        return Sentences::tr("Delivered");
    case FeedbackStatus::Bounce:
        return Sentences::tr("Bounce");
    case FeedbackStatus::Error:
        break;
    }
    return Sentences::tr("Errors");
}

QString name(FeedbackForm form)
{
    return form == FeedbackForm::Newest ? Sentences::tr("Newest form") : Sentences::tr("Former form");
}

QString name(FeedbackAuthentication authentication)
{
    return authentication == FeedbackAuthentication::Jwt ? Sentences::tr("JWT Authentication")
                                                         : Sentences::tr("No Authentication");
}

QString name(ReportOutcome outcome)
{
    switch (outcome) {
    case ReportOutcome::Sent:
        return Sentences::tr("sent");
    case ReportOutcome::Delivered:
        return Sentences::tr("delivered");
    case ReportOutcome::Bounce:
        return Sentences::tr("bounced");
    case ReportOutcome::Error:
        return Sentences::tr("error");
    case ReportOutcome::Unknown:
        break;
    }
    return Sentences::tr("unknown");
}

QString sentence(const FeedbackNotice &notice)
{
    const std::optional<FeedbackStatus> status = valueIn(feedbackStatusNames, notice.status);
    if (!status)
        return withReason(notice,
                          Sentences::tr("The message to %1 has a status that is not known here: %2.")
                              .arg(QStringLiteral("%1"), notice.status),
                          Sentences::tr("The message to %1 has a status that is not known here: %3 (%2).")
                              .arg(QStringLiteral("%1"), QStringLiteral("%2"), notice.status));
    switch (*status) {
    case FeedbackStatus::Sent:
        return withReason(notice, Sentences::tr("The message to %1 was sent."),
                          Sentences::tr("The message to %1 was sent: %2."));
    case FeedbackStatus::Delivered:
        return withReason(notice, Sentences::tr("The message to %1 was delivered."),
                          Sentences::tr("The message to %1 was delivered: %2."));
    case FeedbackStatus::Bounce:
        return withReason(notice, Sentences::tr("The message to %1 bounced."),
                          Sentences::tr("The message to %1 bounced: %2."));
    case FeedbackStatus::Error:
        break;
    }
    return withReason(notice, Sentences::tr("The message to %1 failed."),
                      Sentences::tr("The message to %1 failed: %2."));
}

FeedbackNotice feedbackNotice(const ExtractedEvent &event)
{
    FeedbackNotice notice;
    notice.requestId = event.text(Field::RequestId);
    notice.recipient = event.text(Field::ProfileNumber);
    notice.messageExecutionId = event.text(Field::ClientReference);
    notice.status = event.text(Field::FeedbackStatus);
    if (const QString failure = event.text(Field::FailureCode); !failure.isEmpty())
        notice.failure = FeedbackFailure{{}, {}, failure.section(u' ', 0, 0), failure.section(u' ', 1)};
    return notice;
}

QString sentence(const ReportedStatus &status)
{
    QString word = status.word;
    if (!status.code.isEmpty() || !status.codeName.isEmpty())
        word += QStringLiteral(" (%1)").arg(QString{status.code + u' ' + status.codeName}.trimmed());
    const QString text
        = status.isFinal ? Sentences::tr("%1: %2, final") : Sentences::tr("%1: %2, another report may follow");
    const QString said = text.arg(word, name(status.outcome));
    return status.count == 1 ? said : Sentences::tr("%1 · %L2 messages", "%1 is a status").arg(said).arg(status.count);
}

} // namespace Hookbench::Words
