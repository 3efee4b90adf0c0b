// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/suggestedwords.h"

#include "models/keywords/normaliser.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

SuggestedWords::SuggestedWords(QWidget *parent)
    : IconButton{parent}
    , m_menu{new QMenu{this}}
{
    setObjectName(u"suggestedWords"_s);
    setIcon(themedIcon("plus"_L1));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &SuggestedWords::fill);
    retranslate();
    follow();
}

void SuggestedWords::setPacks(const QList<KeywordPack> &packs)
{
    m_packs = packs;
    follow();
}

void SuggestedWords::setCategory(Category category)
{
    m_category = category;
    follow();
}

void SuggestedWords::follow()
{
    setVisible(std::any_of(m_packs.cbegin(), m_packs.cend(),
                           [this](const KeywordPack &pack) { return !pack.words.value(m_category).isEmpty(); }));
}

void SuggestedWords::fill()
{
    m_menu->clear();
    QSet<QString> present;
    for (const QString &keyword : std::as_const(m_present))
        present.insert(normaliseMessage(keyword).text);
    for (const KeywordPack &pack : std::as_const(m_packs)) {
        const QStringList all = pack.words.value(m_category);
        if (all.isEmpty())
            continue;
        QStringList lacking;
        for (const QString &word : all) {
            if (!present.contains(normaliseMessage(word).text))
                lacking.append(word);
        }
        auto *action = m_menu->addAction(
            lacking.isEmpty() ? tr("%1: all there").arg(packName(pack))
                              : tr("%1: add %n word(s)", nullptr, int(lacking.size())).arg(packName(pack)));
        action->setEnabled(!lacking.isEmpty());
        action->setToolTip((lacking.isEmpty() ? all : lacking).join(u", "_s));
        connect(action, &QAction::triggered, this, [this, lacking] { Q_EMIT wordsChosen(lacking); });
    }
}

QString SuggestedWords::packName(const KeywordPack &pack)
{
    if (pack.id == "ajo"_L1)
        return tr("Journey Optimizer's standard words");
    if (pack.id == "french"_L1)
        return tr("French");
    if (pack.id == "swedish"_L1)
        return tr("Swedish");
    if (pack.id == "canadian"_L1)
        return tr("Canada, short codes");
    if (pack.id == "us"_L1)
        return tr("United States, FCC");
    return pack.name;
}

void SuggestedWords::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    IconButton::changeEvent(event);
}

void SuggestedWords::retranslate()
{
    setText(tr("Suggested words"));
    setAccessibleName(text());
    m_menu->setAccessibleName(text());
    setToolTip(tr("Adds the words of a country or product that are missing here"));
    updateGeometry();
}

} // namespace Hookbench
