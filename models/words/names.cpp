// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

template<typename Enum> using WordList = std::initializer_list<std::pair<Enum, const char *>>;

template<typename Enum> QString wordIn(WordList<Enum> words, Enum value)
{
    for (const auto &[entry, source] : words) {
        if (entry == value)
            return phrase(source);
    }
    return {};
}

} // namespace

QString name(Vendor vendor)
{
    const QLatin1StringView brand = vendorBrand(vendor);
    return brand.isEmpty() ? phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Custom")) : QString{brand};
}

QString name(WebhookType type)
{
    return wordIn<WebhookType>({{WebhookType::Inbound, QT_TRANSLATE_NOOP("Hookbench::Words", "Inbound")},
                                {WebhookType::Feedback, QT_TRANSLATE_NOOP("Hookbench::Words", "Feedback")},
                                {WebhookType::Both, QT_TRANSLATE_NOOP("Hookbench::Words", "Inbound and Feedback")}},
                               type);
}

QString name(Category category)
{
    if (category == Category::Custom) // another gender than the vendor's in some languages
        return QCoreApplication::translate("Hookbench::Words", "Custom", "keyword category");
    return wordIn<Category>({{Category::OptOut, QT_TRANSLATE_NOOP("Hookbench::Words", "Opt-Out")},
                             {Category::OptIn, QT_TRANSLATE_NOOP("Hookbench::Words", "Opt-In")},
                             {Category::DoubleOptIn, QT_TRANSLATE_NOOP("Hookbench::Words", "Double Opt-In")},
                             {Category::Help, QT_TRANSLATE_NOOP("Hookbench::Words", "Help")}},
                            category);
}

QString name(ConsentState state)
{
    return wordIn<ConsentState>({{ConsentState::Unknown, QT_TRANSLATE_NOOP("Hookbench::Words", "Unknown")},
                                 {ConsentState::Pending, QT_TRANSLATE_NOOP("Hookbench::Words", "Pending")},
                                 {ConsentState::OptedIn, QT_TRANSLATE_NOOP("Hookbench::Words", "Opted in")},
                                 {ConsentState::OptedOut, QT_TRANSLATE_NOOP("Hookbench::Words", "Opted out")}},
                                state);
}

QString name(Severity severity)
{
    return wordIn<Severity>({{Severity::Error, QT_TRANSLATE_NOOP("Hookbench::Words", "Error")},
                             {Severity::Warning, QT_TRANSLATE_NOOP("Hookbench::Words", "Warning")},
                             {Severity::Info, QT_TRANSLATE_NOOP("Hookbench::Words", "Note")}},
                            severity);
}

QString name(EventKind kind)
{
    return wordIn<EventKind>({{EventKind::Inbound, QT_TRANSLATE_NOOP("Hookbench::Words", "Inbound")},
                              {EventKind::Feedback, QT_TRANSLATE_NOOP("Hookbench::Words", "Feedback")},
                              {EventKind::Other, QT_TRANSLATE_NOOP("Hookbench::Words", "Other")}},
                             kind);
}

QString name(Strategy strategy)
{
    return wordIn<Strategy>(
        {{Strategy::None, QT_TRANSLATE_NOOP("Hookbench::Words", "None")},
         {Strategy::EditDistance, QT_TRANSLATE_NOOP("Hookbench::Words", "Typing error")},
         {Strategy::KeyboardNeighbour, QT_TRANSLATE_NOOP("Hookbench::Words", "Neighbouring key")},
         {Strategy::RepeatedLetters, QT_TRANSLATE_NOOP("Hookbench::Words", "Repeated letters")},
         {Strategy::KeywordInSentence, QT_TRANSLATE_NOOP("Hookbench::Words", "Keyword in a sentence")},
         {Strategy::Substring, QT_TRANSLATE_NOOP("Hookbench::Words", "Keyword inside the text")}},
        strategy);
}

QString name(FuzzyProfile profile)
{
    return wordIn<FuzzyProfile>(
        {{FuzzyProfile::AdobeLike, QT_TRANSLATE_NOOP("Hookbench::Words", "Adobe-like (our reading)")},
         {FuzzyProfile::Braze, QT_TRANSLATE_NOOP("Hookbench::Words", "Braze documented")},
         {FuzzyProfile::Strict, QT_TRANSLATE_NOOP("Hookbench::Words", "Strict")}},
        profile);
}

QString name(Failure failure)
{
    return wordIn<Failure>(
        {{Failure::None, QT_TRANSLATE_NOOP("Hookbench::Words", "No failure")},
         {Failure::NameNotFound, QT_TRANSLATE_NOOP("Hookbench::Words", "Host not found")},
         {Failure::ConnectionRefused, QT_TRANSLATE_NOOP("Hookbench::Words", "Connection refused")},
         {Failure::ConnectionLost, QT_TRANSLATE_NOOP("Hookbench::Words", "Connection lost")},
         {Failure::TimedOut, QT_TRANSLATE_NOOP("Hookbench::Words", "Timed out")},
         {Failure::TlsFailed, QT_TRANSLATE_NOOP("Hookbench::Words", "Secure connection failed")},
         {Failure::CertificateNotTrusted, QT_TRANSLATE_NOOP("Hookbench::Words", "Certificate not trusted")},
         {Failure::CertificateExpired, QT_TRANSLATE_NOOP("Hookbench::Words", "Certificate expired")},
         {Failure::CertificateOfOtherHost, QT_TRANSLATE_NOOP("Hookbench::Words", "Certificate of another host")},
         {Failure::ClientCertificateMissing, QT_TRANSLATE_NOOP("Hookbench::Words", "Client certificate missing")},
         {Failure::ClientCertificateRefused, QT_TRANSLATE_NOOP("Hookbench::Words", "Client certificate refused")},
         {Failure::TlsOptionsUnusable, QT_TRANSLATE_NOOP("Hookbench::Words", "Certificate or key unusable")},
         {Failure::BadUrl, QT_TRANSLATE_NOOP("Hookbench::Words", "Not a usable URL")},
         {Failure::AnswerTooLarge, QT_TRANSLATE_NOOP("Hookbench::Words", "Answer too large")},
         {Failure::Cancelled, QT_TRANSLATE_NOOP("Hookbench::Words", "Cancelled")},
         {Failure::NotLoopback, QT_TRANSLATE_NOOP("Hookbench::Words", "Not on this computer")},
         {Failure::Other, QT_TRANSLATE_NOOP("Hookbench::Words", "Failed")}},
        failure);
}

QString name(Field field)
{
    return wordIn<Field>({{Field::InboundMessage, QT_TRANSLATE_NOOP("Hookbench::Words", "Message")},
                          {Field::ProfileNumber, QT_TRANSLATE_NOOP("Hookbench::Words", "Profile number")},
                          {Field::RequestId, QT_TRANSLATE_NOOP("Hookbench::Words", "Request ID")},
                          {Field::OriginTimestamp, QT_TRANSLATE_NOOP("Hookbench::Words", "Time of origin")},
                          {Field::InboundNumber, QT_TRANSLATE_NOOP("Hookbench::Words", "Inbound number")},
                          {Field::ClientReference, QT_TRANSLATE_NOOP("Hookbench::Words", "Client reference")},
                          {Field::FailureCode, QT_TRANSLATE_NOOP("Hookbench::Words", "Failure code")},
                          {Field::FeedbackStatus, QT_TRANSLATE_NOOP("Hookbench::Words", "Feedback status")}},
                         field);
}

} // namespace Hookbench::Words
