// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/harnesspage.h"

#include "ui/harness/chaospage.h"
#include "ui/harness/loadpage.h"
#include "ui/harness/rehearsalpane.h"
#include "ui/harness/testharnesspage.h"
#include "ui/parts/segmentedcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

HarnessPage::HarnessPage(const HarnessServices &services, QWidget *parent)
    : QWidget{parent}
    , m_services{services}
    , m_modes{new SegmentedControl}
    , m_pages{new QStackedWidget}
    , m_composer{new TestHarnessPage{services}}
{
    m_modes->setObjectName(u"harnessMode"_s);
    for (int mode = 0; mode < 4; ++mode)
        m_modes->add();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 0);
    row->addWidget(m_modes);
    row->addStretch(1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_composer);
    connect(m_modes, &SegmentedControl::chosen, this, [this](int mode) { open(static_cast<Mode>(mode)); });
    connect(m_composer, &LibraryPage::noticed, this, &HarnessPage::noticed);
    connect(m_composer, &TestHarnessPage::openEventRequested, this, &HarnessPage::openEventRequested);
    retranslate();
}

LoadPage *HarnessPage::loadPage()
{
    if (!m_load) {
        m_load = new LoadPage{m_services};
        m_pages->addWidget(m_load);
        connect(m_load, &LoadPage::noticed, this, &HarnessPage::noticed);
    }
    return m_load;
}

ChaosPage *HarnessPage::chaosPage()
{
    if (!m_chaos) {
        m_chaos = new ChaosPage{m_services};
        m_pages->addWidget(m_chaos);
        connect(m_chaos, &ChaosPage::noticed, this, &HarnessPage::noticed);
        connect(m_chaos, &ChaosPage::openEventRequested, this, &HarnessPage::openEventRequested);
    }
    return m_chaos;
}

void HarnessPage::open(Mode mode)
{
    m_modes->setCurrent(int(mode));
    switch (mode) {
    case Mode::One:
        m_pages->setCurrentWidget(m_composer);
        m_composer->shown();
        return;
    case Mode::Many:
        m_pages->setCurrentWidget(loadPage());
        return;
    case Mode::Chaos:
        m_pages->setCurrentWidget(chaosPage());
        return;
    case Mode::Rehearse:
        break;
    }
    if (!m_rehearsal) {
        auto *pane = new RehearsalPane{m_services.rehearsals};
        pane->setContentsMargins(24, 16, 24, 16);
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(pane);
        m_rehearsal = scroll;
        m_pages->addWidget(m_rehearsal);
    }
    m_pages->setCurrentWidget(m_rehearsal);
}

HarnessPage::Mode HarnessPage::mode() const
{
    return static_cast<Mode>(m_modes->current());
}

void HarnessPage::compose(const ComposedRequest &request, const QString &remark)
{
    open(Mode::One);
    m_composer->composeFrom(request, remark);
}

void HarnessPage::tryLeave(std::function<void()> proceed)
{
    m_composer->tryLeave(std::move(proceed));
}

void HarnessPage::focusSearch()
{
    if (mode() == Mode::One)
        m_composer->focusSearch();
}

void HarnessPage::submit()
{
    if (mode() == Mode::One)
        m_composer->submit();
}

void HarnessPage::send()
{
    if (mode() == Mode::One)
        m_composer->send();
    else if (mode() == Mode::Many)
        loadPage()->start();
    else if (mode() == Mode::Chaos)
        chaosPage()->start();
}

bool HarnessPage::back()
{
    if (mode() == Mode::One)
        return m_composer->back();
    open(Mode::One);
    return true;
}

bool HarnessPage::create()
{
    open(Mode::One);
    return m_composer->create();
}

void HarnessPage::shown()
{
    m_composer->shown();
}

void HarnessPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HarnessPage::retranslate()
{
    m_modes->setAccessibleName(tr("How to try an endpoint"));
    m_modes->setText(int(Mode::One), tr("Send one"));
    m_modes->setText(int(Mode::Many), tr("Send many"));
    m_modes->setText(int(Mode::Chaos), tr("Chaos pack"));
    m_modes->setText(int(Mode::Rehearse), tr("Rehearse"));
}

} // namespace Hookbench
