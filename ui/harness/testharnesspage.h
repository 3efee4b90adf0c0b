// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/composition.h"
#include "models/delivery/secretbinding.h"
#include "models/state/requestbook.h"
#include "models/values/exportedrequest.h"
#include "ui/harness/harnessservices.h"
#include "ui/parts/librarypage.h"

#include <QElapsedTimer>

class QMenu;
class QSplitter;
class QTimer;

namespace Hookbench {

class RequestForm;
class RequestResult;
class RequestRun;

/// Requests are composed, saved and sent here, and what came of them is read beside them.
class TestHarnessPage : public LibraryPage
{
    Q_OBJECT
public:
    explicit TestHarnessPage(const HarnessServices &services, QWidget *parent = nullptr);
    ~TestHarnessPage() override;

    /// Asks for the sandbox's name first when it is a production one.
    void send() override;
    void shown() override;
    bool isBusy() const;
    /// Begins a request of a pasted command for curl.
    void importCommand(const QByteArray &command);
    /// Begins a new request with what @p request has, after asking about a changed form; says @p remark with it, which
    /// may be empty.
    void composeFrom(const ComposedRequest &request, const QString &remark);

Q_SIGNALS:
    void openEventRequested(qint64 id);

protected:
    QList<LibraryItem> items(const QString &search) const override;
    void load(qint64 id) override;
    std::optional<qint64> store() override;
    bool differs() const override;
    bool isBuiltIn() const override { return false; }
    QString what() const override;
    std::optional<qint64> duplicate(qint64 id) override;
    std::function<Result<>()> remove(qint64 id) override;
    void focusForm() override;
    int total() const override { return int(m_services.requests.records().size()); }
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Format { Posix, PowerShell, Postman, Har, K6 };

    void build();
    void buildMenu();
    void connectParts();
    void arrange();
    void giveRoom();
    void begin(const ComposedRequest &request);
    void beginWhereNoneAre();
    ComposedRequest fresh() const;
    PreparedRequest prepare(const ComposedRequest &request) const;
    void recompose();
    bool isReceiverOff(const ComposedRequest &request);
    void confirm(const ComposedRequest &request, const OutboundRequest &made);
    void start(const ComposedRequest &request, const OutboundRequest &made);
    void finish(const Exchange &exchange);
    void showBusy();
    void showProgress();
    void exportAs(Format format);
    void write(Format format, const ExportedRequest &request);
    void copy(const Result<QByteArray> &text, const QString &done);

    HarnessServices m_services;
    SecretHeaderHosts m_secretHosts;
    RequestForm *m_form;
    RequestResult *m_result;
    RequestRun *m_run;
    QSplitter *m_split;
    QPushButton *m_cancel;
    QPushButton *m_more;
    QMenu *m_menu;
    QLabel *m_progress;
    QTimer *m_soon;
    QTimer *m_tick;
    QElapsedTimer m_elapsed;
    /// When the next attempt begins by m_elapsed, and its number; 0 where there is none.
    qint64 m_nextAt = 0;
    int m_attempt = 0;
    RequestRecord m_opened;
    /// What the form gave when nothing in it was changed yet.
    ComposedRequest m_baseline;
    /// As it was when it was sent.
    ComposedRequest m_sent;
};

} // namespace Hookbench
