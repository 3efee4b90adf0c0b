// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/channelrail.h"

#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/icons.h"
#include "ui/shell/railitem.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int railWidth = 240;
constexpr int stripWidth = 56;
/// Left and right of the entries.
constexpr int railMargins = 25;

} // namespace

ChannelRail::ChannelRail(QWidget *parent)
    : QWidget{parent}
    , m_hide{iconButton(QLatin1StringView("panel"), this)}
    , m_body{new QWidget(this)}
    , m_column{new QVBoxLayout(m_body)}
    , m_foot{new QVBoxLayout}
{
    m_hide->setAutoRaise(true);
    m_hide->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(0);
    addGroup(QStringLiteral("general-settings"), {RailEntry::Sandboxes, RailEntry::Secrets});
    addGroup(QStringLiteral("sms-settings"), {RailEntry::Credentials, RailEntry::Webhooks});
    addGroup(QStringLiteral("test"), {RailEntry::Harness, RailEntry::Events, RailEntry::Texts});
    addGroup(QStringLiteral("library"), {RailEntry::Samples, RailEntry::Profiles, RailEntry::Replies});
    m_column->addWidget(new RuleLine(1, false, m_body));
    m_column->addStretch(1);
    m_column->addWidget(new RuleLine(1, false, m_body));
    m_foot->setContentsMargins(0, 0, 0, 0);
    m_foot->setSpacing(0);
    m_foot->addWidget(addItem(RailEntry::Settings, m_body));
    m_column->addLayout(m_foot);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 13, 12);
    all->setSpacing(0);
    all->addWidget(m_hide, 0, Qt::AlignLeading);
    all->addWidget(m_body, 1);
    all->addStretch(0);
    setMinimumWidth(railWidth);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    connect(m_hide, &QToolButton::clicked, this, [this] {
        setShown(!m_shown);
        Q_EMIT shownChanged(m_shown);
    });
    retranslate();
}

QList<RailEntry> ChannelRail::entries()
{
    return {RailEntry::Sandboxes, RailEntry::Secrets,  RailEntry::Credentials, RailEntry::Webhooks,
            RailEntry::Harness,   RailEntry::Events,   RailEntry::Samples,     RailEntry::Profiles,
            RailEntry::Replies,   RailEntry::Settings, RailEntry::Texts};
}

QKeySequence ChannelRail::keyOf(int place)
{
    if (place > 9)
        return {};
    return QKeySequence{Qt::CTRL | (place == 9 ? Qt::Key_0 : Qt::Key(Qt::Key_1 + place))};
}

QString ChannelRail::name(RailEntry entry)
{
    switch (entry) {
    case RailEntry::Sandboxes:
        return tr("Sandboxes");
    case RailEntry::Secrets:
        return tr("Secrets");
    case RailEntry::Credentials:
        return tr("API Credentials");
    case RailEntry::Webhooks:
        return tr("SMS Webhooks");
    case RailEntry::Harness:
        return tr("Test harness");
    case RailEntry::Events:
        return tr("Event log");
    case RailEntry::Texts:
        return tr("What will this text do?");
    case RailEntry::Samples:
        return tr("Sample events");
    case RailEntry::Profiles:
        return tr("Profiles");
    case RailEntry::Replies:
        return tr("Reply messages");
    case RailEntry::Receiver:
        return tr("Receiver");
    case RailEntry::Settings:
        break;
    }
    return tr("Settings");
}

void ChannelRail::addGroup(const QString &stableName, const QList<RailEntry> &entries)
{
    auto *group = new RailGroup(stableName, m_body);
    for (const RailEntry entry : entries)
        group->add(addItem(entry, group));
    m_column->addWidget(new RuleLine(1, false, m_body));
    m_column->addWidget(group);
    m_groups.append(group);
    connect(group, &RailGroup::foldedChanged, this, &ChannelRail::foldedChanged);
}

RailItem *ChannelRail::addItem(RailEntry entry, QWidget *parent)
{
    auto *item = new RailItem(parent);
    m_items.insert(entry, item);
    connect(item, &QAbstractButton::clicked, this, [this, item, entry] {
        // Whether it becomes the current one is decided by the window: a changed form may hold us.
        item->setChecked(!item->isChecked());
        Q_EMIT chosen(entry);
    });
    return item;
}

void ChannelRail::setCurrent(RailEntry entry)
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        it.value()->setChecked(it.key() == entry);
}

void ChannelRail::setUnread(int count)
{
    m_items.value(RailEntry::Events)
        ->setBadge(count, count > 0 ? tr("Event log, %n new", nullptr, count) : tr("Event log"));
}

void ChannelRail::setShown(bool shown)
{
    m_shown = shown;
    m_body->setVisible(shown);
    m_hide->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    setMaximumWidth(shown ? QWIDGETSIZE_MAX : stripWidth);
    retranslate();
}

QString ChannelRail::folded() const
{
    QStringList names;
    for (const RailGroup *group : m_groups) {
        if (group->isFolded())
            names << group->stableName();
    }
    return names.join(u',');
}

void ChannelRail::setFolded(const QString &names)
{
    const QStringList wanted = names.split(u',');
    for (RailGroup *group : std::as_const(m_groups))
        group->setFolded(wanted.contains(group->stableName()));
}

void ChannelRail::fitWords()
{
    // As wide as its longest word asks for; a page has to do with the rest.
    int width = railWidth;
    for (const RailItem *item : std::as_const(m_items))
        width = std::max(width, item->sizeHint().width() + railMargins);
    setMinimumWidth(m_shown ? width : stripWidth);
}

void ChannelRail::setFoot(QWidget *widget)
{
    m_foot->insertWidget(0, widget);
}

void ChannelRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // The entries hear of a new font or style after this; they are measured once all of them have.
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ChannelRail::fitWords, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

void ChannelRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokensFor(palette()).line);
}

void ChannelRail::retranslate()
{
    setAccessibleName(tr("Channels"));
    m_hide->setText(m_shown ? tr("Hide panel") : QString());
    setButtonName(m_hide, m_shown ? tr("Hide panel") : tr("Show panel"));
    m_hide->updateGeometry();
    const QStringList titles{tr("General settings"), tr("SMS settings"), tr("Test"), tr("Library")};
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups.at(i)->setTitle(titles.at(i));
    const QList<RailEntry> order = entries();
    for (int i = 0; i < order.size(); ++i) {
        const QKeySequence key = keyOf(i);
        m_items.value(order.at(i))->setName(name(order.at(i)), key.toString(QKeySequence::NativeText));
    }
    fitWords();
}

} // namespace Hookbench
