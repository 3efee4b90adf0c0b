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

namespace Hookbench {

namespace {

constexpr int railWidth = 240;
constexpr int stripWidth = 56;

} // namespace

ChannelRail::ChannelRail(QWidget *parent)
    : QWidget{parent}
    , m_hide{iconButton(QLatin1StringView("panel"), this)}
    , m_body{new QWidget(this)}
    , m_column{new QVBoxLayout(m_body)}
    , m_settings{new RailGroup(QStringLiteral("sms-settings"), m_body)}
    , m_test{new RailGroup(QStringLiteral("test"), m_body)}
{
    m_hide->setAutoRaise(true);
    m_hide->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addEntry(m_settings, RailEntry::Webhooks);
    addEntry(m_test, RailEntry::Events);
    m_column->setContentsMargins(0, 8, 0, 0);
    m_column->setSpacing(0);
    for (RailGroup *group : {m_settings, m_test}) {
        m_column->addWidget(new RuleLine(1, false, m_body));
        m_column->addWidget(group);
        connect(group, &RailGroup::foldedChanged, this, &ChannelRail::foldedChanged);
    }
    m_column->addWidget(new RuleLine(1, false, m_body));
    m_column->addStretch(1);

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

void ChannelRail::addEntry(RailGroup *group, RailEntry entry)
{
    auto *item = new RailItem(group);
    m_items.insert(entry, item);
    group->add(item);
    connect(item, &QAbstractButton::clicked, this, [this, item, entry] {
        // Whether it becomes the current one is decided by the window: a changed form may hold us.
        item->setChecked(!item->isChecked());
        Q_EMIT chosen(entry);
    });
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
    setMinimumWidth(shown ? railWidth : stripWidth);
    setMaximumWidth(shown ? QWIDGETSIZE_MAX : stripWidth);
    retranslate();
}

QString ChannelRail::folded() const
{
    QStringList names;
    for (const RailGroup *group : {m_settings, m_test}) {
        if (group->isFolded())
            names << group->stableName();
    }
    return names.join(u',');
}

void ChannelRail::setFolded(const QString &names)
{
    const QStringList wanted = names.split(u',');
    for (RailGroup *group : {m_settings, m_test})
        group->setFolded(wanted.contains(group->stableName()));
}

void ChannelRail::setFoot(QWidget *widget)
{
    m_column->addWidget(new RuleLine(1, false, m_body));
    m_column->addWidget(widget);
}

void ChannelRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
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
    m_settings->setTitle(tr("SMS settings"));
    m_test->setTitle(tr("Test"));
    const QString first = QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText);
    const QString second = QKeySequence(Qt::CTRL | Qt::Key_2).toString(QKeySequence::NativeText);
    m_items.value(RailEntry::Webhooks)->setName(tr("SMS Webhooks"), first);
    m_items.value(RailEntry::Events)->setName(tr("Event log"), second);
}

} // namespace Hookbench
