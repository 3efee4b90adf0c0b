// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/composedrequest.h"
#include "ui/harness/harnessservices.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/page.h"

#include <QWidget>

class QStackedWidget;

namespace Hookbench {

class ChaosPage;
class LoadPage;
class RehearsalPane;
class SegmentedControl;
class TestHarnessPage;

/// The ways to try an endpoint: one composed request, many events, the chaos pack, and a rehearsal of retries. Those
/// beyond the first are made when they are looked at for the first time.
class HarnessPage : public QWidget, public Page
{
    Q_OBJECT
public:
    enum class Mode { One, Many, Chaos, Rehearse };

    explicit HarnessPage(const HarnessServices &services, QWidget *parent = nullptr);

    void open(Mode mode);
    Mode mode() const;
    TestHarnessPage *composer() const { return m_composer; }
    /// Made where it is not there yet.
    LoadPage *loadPage();
    ChaosPage *chaosPage();
    /// Begins a new request in the composer with what @p request has, after asking about a changed form, and says
    /// @p remark where there is one.
    void compose(const ComposedRequest &request, const QString &remark = {});

    void tryLeave(std::function<void()> proceed) override;
    void focusSearch() override;
    void submit() override;
    void send() override;
    bool back() override;
    bool create() override;
    void shown() override;

Q_SIGNALS:
    void noticed(const Hookbench::Notice &notice);
    void openEventRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    HarnessServices m_services;
    SegmentedControl *m_modes;
    QStackedWidget *m_pages;
    TestHarnessPage *m_composer;
    LoadPage *m_load = nullptr;
    ChaosPage *m_chaos = nullptr;
    QWidget *m_rehearsal = nullptr;
};

} // namespace Hookbench
