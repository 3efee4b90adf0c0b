// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventfilterbar.h"

#include "models/state/webhookbook.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/searchfield.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Nobody scrolls through more; a webhook beyond is found by the search.
constexpr qsizetype mostWebhooks = 500;
/// A status below 100 is a class; 0 is no answer.
constexpr int usualStatuses[]
    = {200, 202, 204, 301, 302, 400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 429, 500, 502, 503, 504};

using Choices = QList<std::pair<QString, QVariant>>;

QComboBox *newChoices(QLatin1StringView name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    return combo;
}

/// Puts the choices behind the first one, which stands for all, and keeps what is chosen.
void fill(QComboBox *combo, const QString &all, const Choices &choices)
{
    const QSignalBlocker quiet{combo};
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all);
    const int first = combo->fontMetrics().horizontalAdvance(all);
    int width = first;
    for (const auto &[text, value] : choices) {
        combo->addItem(text, value);
        combo->setItemData(combo->count() - 1, text, Qt::ToolTipRole);
        width = std::max(width, combo->fontMetrics().horizontalAdvance(text));
    }
    combo->view()->setMinimumWidth(std::min(width, 400) + 48);
    // What stands there without a filter is read whole, in every language.
    combo->setMinimumWidth(first + 48);
    combo->setCurrentIndex(chosen.isValid() ? std::max(0, combo->findData(chosen)) : 0);
}

template<typename Value> std::optional<Value> chosenIn(const QComboBox *combo)
{
    const QVariant value = combo->currentData();
    return value.isValid() ? std::optional{static_cast<Value>(value.toInt())} : std::nullopt;
}

/// The first choice for nothing; one that is not there is added.
void select(QComboBox *combo, const QVariant &value, const QString &text)
{
    const QSignalBlocker quiet{combo};
    int index = value.isValid() ? combo->findData(value) : 0;
    if (index < 0) {
        combo->addItem(text, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

template<typename Value> QVariant variantOf(const std::optional<Value> &value)
{
    return value ? QVariant{static_cast<int>(*value)} : QVariant{};
}

QVariant variantOf(const StatusFilter &status)
{
    return status.kind == StatusFilter::Any ? QVariant{} : QVariant{status.value};
}

StatusFilter statusOf(const QVariant &value)
{
    if (!value.isValid())
        return {};
    const int status = value.toInt();
    if (status == 0)
        return {StatusFilter::NoAnswer, 0};
    return {status < 100 ? StatusFilter::Class : StatusFilter::Exact, status};
}

QString statusName(int status)
{
    return QString{QString::number(status) + u' ' + Words::reasonPhrase(status)}.trimmed();
}

} // namespace

EventFilterBar::EventFilterBar(const WebhookBook &webhooks, QWidget *parent)
    : QWidget{parent}
    , m_webhooks{webhooks}
    , m_search{new SearchField}
    , m_direction{newChoices("directionFilter"_L1)}
    , m_webhook{newChoices("webhookFilter"_L1)}
    , m_status{newChoices("statusFilter"_L1)}
    , m_decision{newChoices("decisionFilter"_L1)}
    , m_time{newChoices("timeFilter"_L1)}
    , m_more{pillButton(ButtonRole::Quiet)}
    , m_rest{new QWidget}
    , m_vendor{newChoices("vendorFilter"_L1)}
    , m_match{newChoices("matchFilter"_L1)}
    , m_number{new QLineEdit}
    , m_pinned{new QCheckBox}
    , m_note{new QCheckBox}
    , m_fromRow{new QWidget}
    , m_fromLabel{new QLabel}
    , m_from{new QDateTimeEdit}
    , m_toRow{new QWidget}
    , m_toLabel{new QLabel}
    , m_to{new QDateTimeEdit}
{
    build();
    connectParts();
    retranslate();
    showMore();
}

void EventFilterBar::build()
{
    m_search->setObjectName(u"eventSearch"_s);
    m_number->setObjectName(u"numberFilter"_s);
    m_pinned->setObjectName(u"pinnedFilter"_s);
    m_note->setObjectName(u"noteFilter"_s);
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setCheckable(true);
    m_search->setMinimumWidth(180);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QLabel *label : {m_fromLabel, m_toLabel})
        label->setMinimumHeight(32);
    for (QCheckBox *box : {m_pinned, m_note})
        box->setMinimumHeight(32);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setMinimumWidth(150);
    }
    auto *firstRow = new FlowLayout{nullptr, 8};
    for (QWidget *part :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_direction), static_cast<QWidget *>(m_webhook),
          static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_decision), static_cast<QWidget *>(m_time),
          static_cast<QWidget *>(m_more)})
        firstRow->addWidget(part);
    auto *rest = new FlowLayout{m_rest, 8};
    rest->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_vendor, m_match, m_number, m_pinned, m_note})
        rest->addWidget(part);
    // A label stays with its field.
    for (const auto &[row, label, edit] :
         {std::tuple{m_fromRow, m_fromLabel, m_from}, std::tuple{m_toRow, m_toLabel, m_to}}) {
        auto *line = new QHBoxLayout{row};
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(label);
        line->addWidget(edit);
        rest->addWidget(row);
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(firstRow);
    column->addWidget(m_rest);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    m_webhooksSoon.setSingleShot(true);
    m_webhooksSoon.setInterval(0);
}

void EventFilterBar::connectParts()
{
    const auto soon = [this] { m_soon.start(); };
    connect(m_search, &QLineEdit::textChanged, this, soon);
    connect(m_number, &QLineEdit::textChanged, this, soon);
    connect(m_search, &SearchField::left, this, [this] {
        choose();
        Q_EMIT left();
    });
    connect(&m_soon, &QTimer::timeout, this, &EventFilterBar::choose);
    for (QComboBox *combo : {m_direction, m_webhook, m_status, m_decision, m_vendor, m_match})
        connect(combo, &QComboBox::currentIndexChanged, this, &EventFilterBar::choose);
    connect(m_time, &QComboBox::currentIndexChanged, this, &EventFilterBar::chooseTime);
    for (QCheckBox *box : {m_pinned, m_note})
        connect(box, &QCheckBox::toggled, this, &EventFilterBar::choose);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        m_span.first = time.toMSecsSinceEpoch();
        m_soon.start();
    });
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        m_span.second = time.toMSecsSinceEpoch();
        m_soon.start();
    });
    connect(m_more, &QPushButton::toggled, this, &EventFilterBar::showMore);
    connect(&m_webhooksSoon, &QTimer::timeout, this, &EventFilterBar::fillWebhooks);
    const auto later = [this] { m_webhooksSoon.start(); };
    connect(&m_webhooks, &WebhookBook::reloaded, this, later);
    connect(&m_webhooks, &WebhookBook::inserted, this, later);
    connect(&m_webhooks, &WebhookBook::changed, this, later);
    connect(&m_webhooks, &WebhookBook::removed, this, later);
}

void EventFilterBar::enterSearch()
{
    m_search->enter();
}

void EventFilterBar::setFilter(const EventFilter &filter)
{
    m_soon.stop();
    m_filter = filter;
    show(filter);
    showMore();
}

void EventFilterBar::show(const EventFilter &filter)
{
    const QSignalBlocker search{m_search};
    const QSignalBlocker number{m_number};
    const QSignalBlocker pinned{m_pinned};
    const QSignalBlocker note{m_note};
    m_search->setText(filter.text);
    m_number->setText(filter.number);
    m_pinned->setChecked(filter.pinnedOnly);
    m_note->setChecked(filter.withNote);
    select(m_direction, variantOf(filter.direction), {});
    select(m_webhook, filter.webhookId ? QVariant{*filter.webhookId} : QVariant{}, tr("Another webhook"));
    select(m_vendor, variantOf(filter.vendor), {});
    select(m_status, variantOf(filter.status), statusName(filter.status.value));
    select(m_decision, variantOf(filter.decision), {});
    select(m_match, variantOf(filter.match), {});
    const QSignalBlocker time{m_time};
    m_time->setCurrentIndex(filter.from || filter.to ? Between : AnyTime);
    for (const auto &[edit, moment] : {std::pair{m_from, filter.from}, std::pair{m_to, filter.to}}) {
        const QSignalBlocker quiet{edit};
        // An end that is open is shown by a time beyond which there is nothing.
        const QDateTime open
            = edit == m_from ? QDateTime{QDate{2000, 1, 1}, QTime{0, 0}} : QDate::currentDate().endOfDay();
        edit->setDateTime(moment ? QDateTime::fromMSecsSinceEpoch(*moment) : open);
    }
    m_span = {filter.from, filter.to};
}

EventFilter EventFilterBar::read() const
{
    EventFilter filter;
    filter.text = m_search->text();
    filter.direction = chosenIn<Direction>(m_direction);
    if (m_webhook->currentIndex() > 0)
        filter.webhookId = m_webhook->currentData().toUuid();
    filter.vendor = chosenIn<Vendor>(m_vendor);
    filter.status = statusOf(m_status->currentData());
    filter.decision = chosenIn<DecisionWanted>(m_decision);
    filter.match = chosenIn<MatchKind>(m_match);
    // What begins with a moment of choice stays there: rows do not go while they are read.
    filter.from = m_time->currentIndex() == Between ? m_span.first : m_filter.from;
    filter.to = m_time->currentIndex() == Between ? m_span.second : m_filter.to;
    filter.number = m_number->text();
    filter.pinnedOnly = m_pinned->isChecked();
    filter.withNote = m_note->isChecked();
    return filter;
}

void EventFilterBar::choose()
{
    m_soon.stop();
    const EventFilter filter = read();
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChosen(filter);
}

void EventFilterBar::chooseTime()
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto since = [&](const QDateTime &begin) {
        m_filter.from = begin.toMSecsSinceEpoch();
        m_filter.to.reset();
    };
    const EventFilter before = m_filter;
    switch (m_time->currentIndex()) {
    case QuarterHour:
        since(now.addSecs(-15 * 60));
        break;
    case Hour:
        since(now.addSecs(-60 * 60));
        break;
    case Today:
        since(now.date().startOfDay());
        break;
    case Week:
        since(now.addDays(-7));
        break;
    case Between: {
        const QSignalBlocker from{m_from};
        const QSignalBlocker to{m_to};
        m_from->setDateTime(m_filter.from ? QDateTime::fromMSecsSinceEpoch(*m_filter.from)
                                          : now.date().addDays(-1).startOfDay());
        m_to->setDateTime(m_filter.to ? QDateTime::fromMSecsSinceEpoch(*m_filter.to) : now.date().endOfDay());
        m_span = {m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()};
        break;
    }
    default:
        m_filter.from.reset();
        m_filter.to.reset();
    }
    showMore();
    const EventFilter filter = read();
    m_filter = filter;
    if (filter != before)
        Q_EMIT filterChosen(filter);
}

void EventFilterBar::showMore()
{
    const bool between = m_time->currentIndex() == Between;
    const bool asked = m_filter.vendor || m_filter.match || !m_filter.number.isEmpty() || m_filter.pinnedOnly
        || m_filter.withNote || between;
    // What filters is in sight.
    m_more->setVisible(!asked);
    m_rest->setVisible(asked || m_more->isChecked());
    m_fromRow->setVisible(between);
    m_toRow->setVisible(between);
}

void EventFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventFilterBar::retranslate()
{
    fillChoices();
    fillWebhooks();
    nameParts();
}

void EventFilterBar::fillChoices()
{
    fill(m_direction, tr("Both directions"),
         {{tr("Received"), int(Direction::Received)}, {tr("Sent"), int(Direction::Sent)}});
    Choices statuses{{tr("2xx: success"), 2},
                     {tr("3xx: redirect"), 3},
                     {tr("4xx: refused"), 4},
                     {tr("5xx: out of order"), 5},
                     {tr("No answer"), 0}};
    for (const int status : usualStatuses)
        statuses.append({statusName(status), status});
    fill(m_status, tr("All statuses"), statuses);
    const auto decided = [](Category category, DecisionWanted wanted) {
        return std::pair{Words::name(category), QVariant{int(wanted)}};
    };
    fill(m_decision, tr("All decisions"),
         {decided(Category::OptOut, DecisionWanted::OptOut),
          decided(Category::OptIn, DecisionWanted::OptIn),
          decided(Category::DoubleOptIn, DecisionWanted::DoubleOptIn),
          decided(Category::Help, DecisionWanted::Help),
          decided(Category::Custom, DecisionWanted::Custom),
          {tr("No keyword"), int(DecisionWanted::NoKeyword)},
          {tr("Received before"), int(DecisionWanted::Duplicate)},
          {tr("Not decided"), int(DecisionWanted::NotDecided)}});
    fill(m_time, tr("Any time"),
         {{tr("Last 15 minutes"), int(QuarterHour)},
          {tr("Last hour"), int(Hour)},
          {tr("Today"), int(Today)},
          {tr("Last 7 days"), int(Week)},
          {tr("From … to …"), int(Between)}});
    const QFontMetrics metrics = m_time->fontMetrics();
    m_time->setMinimumWidth(
        std::max(metrics.horizontalAdvance(tr("From … to …")), metrics.horizontalAdvance(m_time->itemText(0))) + 48);
    Choices vendors;
    for (const Vendor vendor : {Vendor::Sinch, Vendor::SinchConversational, Vendor::Infobip, Vendor::Custom})
        vendors.append({Words::name(vendor), int(vendor)});
    fill(m_vendor, tr("All vendors"), vendors);
    fill(m_match, tr("Any match"),
         {{tr("Exact"), int(MatchKind::Exact)},
          {tr("Near miss"), int(MatchKind::Fuzzy)},
          {tr("No match"), int(MatchKind::None)}});
}

void EventFilterBar::fillWebhooks()
{
    Choices webhooks{{tr("Without a webhook"), QUuid{}}};
    QList<std::pair<QString, QUuid>> named;
    // Those that are still being read come with the next signal; nobody waits for them.
    for (const SmsWebhookRecord &record : m_webhooks.shown())
        named.append({record.webhook.name, record.id});
    std::sort(named.begin(), named.end(),
              [](const auto &left, const auto &right) { return left.first.localeAwareCompare(right.first) < 0; });
    for (const auto &[name, id] : named.first(std::min(mostWebhooks, named.size())))
        webhooks.append({name, id});
    // One that is gone may still have events.
    const QVariant chosen = m_webhook->currentData();
    const QString text = m_webhook->currentText();
    fill(m_webhook, tr("All webhooks"), webhooks);
    if (chosen.isValid())
        select(m_webhook, chosen, text);
}

void EventFilterBar::nameParts()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setName(tr("Search the event log"));
    m_number->setPlaceholderText(tr("Phone number"));
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(m_number->placeholderText()) + 32);
    m_number->setAccessibleName(tr("Filter by phone number"));
    m_number->setToolTip(tr("The first or the last digits of a profile's or sender's phone number"));
    m_more->setText(tr("More filters"));
    m_pinned->setText(tr("Pinned"));
    m_note->setText(tr("With a note"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    nameCombo(m_direction, tr("Filter by direction"));
    nameCombo(m_webhook, tr("Filter by webhook"));
    nameCombo(m_status, tr("Filter by status"));
    nameCombo(m_decision, tr("Filter by decision"));
    nameCombo(m_time, tr("Filter by time"));
    nameCombo(m_vendor, tr("Filter by vendor"));
    nameCombo(m_match, tr("Filter by match"));
    for (QComboBox *combo : {m_direction, m_webhook, m_status, m_decision, m_time, m_vendor, m_match})
        combo->setToolTip(combo->accessibleName());
}

} // namespace Hookbench
