// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/parts/card.h"
#include "ui/parts/icons.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace Hookbench {

SavedMark::SavedMark(QWidget *parent)
    : QWidget{parent}
    , m_inside{new QWidget{this}}
    , m_word{new QLabel{m_inside}}
    , m_end{new QTimer{this}}
{
    auto *icon = new ToneIcon{m_inside};
    icon->setTone(Tone::Positive);
    auto *inner = new QHBoxLayout{m_inside};
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    inner->addWidget(icon);
    inner->addWidget(m_word);
    QSizePolicy policy = m_inside->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_inside->setSizePolicy(policy);
    m_inside->hide();
    auto *outer = new QHBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_inside);
    setMinimumHeight(32);
    m_end->setSingleShot(true);
    m_end->setInterval(3000);
    connect(m_end, &QTimer::timeout, m_inside, &QWidget::hide);
    retranslate();
}

void SavedMark::flash()
{
    m_inside->show();
    m_end->start();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

bool SavedMark::isShown() const
{
    return !m_inside->isHidden();
}

void SavedMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SavedMark::retranslate()
{
    m_word->setText(tr("Saved"));
    // While hidden, the word would not tell the layout that it has become longer.
    m_inside->layout()->invalidate();
    setFixedWidth(m_inside->sizeHint().width());
    setAccessibleName(m_word->text());
}

SettingsSection::SettingsSection(PreferencesBook &preferences, QWidget *parent)
    : QWidget{parent}
    , m_preferences{preferences}
    , m_column{new QVBoxLayout{this}}
    , m_title{new SectionTitle}
{
    m_column->setContentsMargins(0, 0, 0, 16);
    m_column->setSpacing(16);
    m_column->addWidget(m_title);
}

bool SettingsSection::keep(SavedMark *mark, const std::function<void(Preferences &)> &change)
{
    Preferences wanted = stored();
    change(wanted);
    if (const Result<> saved = m_preferences.save(wanted); !saved) {
        showStored();
        Q_EMIT noticed(noticeFor(saved.error()));
        return false;
    }
    if (mark)
        mark->flash();
    return true;
}

QComboBox *SettingsSection::newChoice()
{
    auto *choice = new QComboBox;
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    return choice;
}

bool SettingsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        // The page scrolls instead.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Hookbench
