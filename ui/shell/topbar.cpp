// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "models/state/sandboxbook.h"
#include "ui/parts/buttons.h"
#include "ui/parts/icons.h"
#include "ui/shell/sandboxbutton.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QList>
#include <QMenu>
#include <QPainter>

namespace Hookbench {

namespace {

/// Languages in their own names, so that everyone finds theirs.
const QList<std::pair<QString, QString>> &languages()
{
    static const QList<std::pair<QString, QString>> list{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("sv"), QStringLiteral("Svenska")},
    };
    return list;
}

} // namespace

TopBar::TopBar(SandboxBook &sandboxes, QWidget *parent)
    : QWidget{parent}
    , m_sandboxes{sandboxes}
    , m_organisation{new QLabel(this)}
    , m_sandbox{new SandboxButton(this)}
    , m_sandboxMenu{new QMenu(this)}
    , m_sandboxChoice{new QActionGroup(this)}
    , m_language{new IconButton(this)}
    , m_languages{new QActionGroup(this)}
    , m_help{iconButton(QLatin1StringView("help"), this)}
    , m_helpMenu{new QMenu(this)}
    , m_themeMenu{new QMenu(m_helpMenu)}
    , m_themes{new QActionGroup(this)}
{
    setFixedHeight(48);
    auto *mark = new ToneIcon(this);
    mark->setFixedSize(24, 24);
    mark->setIcon(QLatin1StringView("webhook"), Tone::Informative);
    auto *product = new QLabel(QStringLiteral("Hookbench"), this);
    QFont bold = scaledFont(font(), TextSize::Body);
    bold.setPixelSize(14);
    bold.setWeight(QFont::DemiBold);
    product->setFont(bold);
    m_sandbox->setMenu(m_sandboxMenu);
    buildLanguages();
    buildHelp();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(mark);
    row->addWidget(product);
    row->addStretch(1);
    row->addWidget(m_organisation);
    row->addSpacing(16);
    row->addWidget(m_sandbox);
    row->addSpacing(16);
    row->addWidget(m_language);
    row->addWidget(m_help);

    connect(m_sandboxMenu, &QMenu::aboutToShow, this, &TopBar::fillSandboxes);
    connect(&m_sandboxes, &SandboxBook::currentChanged, this, &TopBar::showSandbox);
    connect(&m_sandboxes, &SandboxBook::sandboxesChanged, this, &TopBar::showSandbox);
    showSandbox();
    setLanguage(QStringLiteral("en"));
    retranslate();
}

void TopBar::buildLanguages()
{
    m_language->setIcon(themedIcon(QLatin1StringView("globe")));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setAutoRaise(true);
    auto *menu = new QMenu(this);
    for (const auto &[code, name] : languages()) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    }
    m_language->setMenu(menu);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void TopBar::buildHelp()
{
    m_help->setAutoRaise(true);
    m_help->setPopupMode(QToolButton::InstantPopup);
    connect(m_helpMenu->addAction(QString()), &QAction::triggered, this, &TopBar::keysRequested);
    connect(m_helpMenu->addAction(QString()), &QAction::triggered, this, &TopBar::dataRequested);
    connect(m_helpMenu->addAction(QString()), &QAction::triggered, this, &TopBar::aboutRequested);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(int(theme));
        m_themes->addAction(action);
    }
    m_helpMenu->insertMenu(m_helpMenu->actions().constFirst(), m_themeMenu);
    m_help->setMenu(m_helpMenu);
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT themeChosen(Theme(action->data().toInt())); });
}

void TopBar::setLanguage(const QString &language)
{
    for (QAction *action : m_languages->actions()) {
        if (action->data().toString() != language)
            continue;
        action->setChecked(true);
        m_languageName = action->text();
    }
    retranslate();
}

void TopBar::setTheme(Theme theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(theme));
}

void TopBar::showSandbox()
{
    m_organisation->setText(m_sandboxes.current().organisation);
    m_sandbox->setSandbox(m_sandboxes.current());
}

void TopBar::fillSandboxes()
{
    m_sandboxMenu->clear();
    for (const Sandbox &sandbox : m_sandboxes.sandboxes()) {
        QString label = sandbox.name;
        label.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_sandboxMenu->addAction(sandbox.production ? tr("%1 (production)").arg(label) : label);
        action->setCheckable(true);
        action->setChecked(sandbox.id == m_sandboxes.current().id);
        m_sandboxChoice->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = sandbox.id] { Q_EMIT sandboxChosen(id); });
    }
    m_sandboxMenu->addSeparator();
    connect(m_sandboxMenu->addAction(tr("Manage sandboxes")), &QAction::triggered, this, &TopBar::sandboxesRequested);
    connect(m_sandboxMenu->addAction(tr("Load the demo sandbox")), &QAction::triggered, this, &TopBar::demoRequested);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

void TopBar::retranslate()
{
    m_language->setText(m_languageName);
    m_language->setAccessibleName(tr("Language: %1").arg(m_languageName));
    m_language->setToolTip(tr("Language"));
    setButtonName(m_help, tr("Help"));
    m_sandboxMenu->setAccessibleName(tr("Sandboxes"));
    m_language->menu()->setAccessibleName(tr("Language"));
    m_helpMenu->setAccessibleName(tr("Help"));
    m_themeMenu->setTitle(tr("Appearance"));
    m_themeMenu->setAccessibleName(m_themeMenu->title());
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes.at(i));
    const QStringList entries{tr("Keyboard shortcuts"), tr("Where data lives"), tr("About Hookbench")};
    for (int i = 0; i < entries.size(); ++i)
        m_helpMenu->actions().at(i + 1)->setText(entries.at(i));
    m_sandbox->updateGeometry();
}

} // namespace Hookbench
