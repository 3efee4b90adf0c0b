// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/composition.h"
#include "ui/harness/harnessservices.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;
class QTabWidget;

namespace Hookbench {

class BodyPane;
class ExpectationList;
class FaultLine;
class FieldRow;
class PersonChooser;
class RehearsalPane;
class RequestRows;
class RequestSignaturePane;
class TargetForm;

/// A composed request as it is edited: value in, value out.
class RequestForm : public QWidget
{
    Q_OBJECT
public:
    explicit RequestForm(const HarnessServices &services, QWidget *parent = nullptr);

    void setRequest(const ComposedRequest &request);
    ComposedRequest request() const;
    void focusName();
    /// Marks the parts that are wrong, and shows the bytes as they would be sent now.
    void showPrepared(const PreparedRequest &prepared);
    /// Goes to the part that is wrong.
    void reveal(const CompositionFault &fault);
    void showResults(const QList<ExpectationResult> &results);
    /// The webhooks, samples or credentials are others.
    void follow();

    PersonChooser *people() const { return m_people; }
    RequestSignaturePane *signature() const { return m_signature; }
    BodyPane *bodies() const { return m_bodies; }
    /// Where a narrow page puts the result.
    QTabWidget *tabs() const { return m_tabs; }
    /// Whether the retries are looked at.
    bool isRehearsing() const;
    /// Goes back to the body from there.
    void leaveRehearsal();

Q_SIGNALS:
    void edited();
    /// The same request, looked at as somebody else or in another language.
    void viewChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTabs();
    void connectParts();
    void fillSamples();
    void showCounts();
    void showFault(const QList<CompositionFault> &faults);
    void retranslate();

    HarnessServices m_services;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    PersonChooser *m_people;
    QLineEdit *m_timeout;
    FieldRow *m_timeoutRow;
    TargetForm *m_target;
    QTabWidget *m_tabs;
    BodyPane *m_bodies;
    RequestRows *m_headers;
    RequestSignaturePane *m_signature;
    RehearsalPane *m_retries;
    QScrollArea *m_retriesPage;
    ExpectationList *m_expectations;
    FaultLine *m_problem;
    /// Its name, as long as it is none of those that there are.
    QString m_retryProfile;
};

} // namespace Hookbench
