// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/samplebook.h"
#include "ui/payload/templatechecker.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace Hookbench {

class CodeEditor;
class ReadingModel;

/// The live table: what the template reads from a sample or from a body that the person pastes.
class ReadingPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPane(const SampleBook &samples, QWidget *parent = nullptr);

    /// The samples that go with @p webhook. Keeps what was chosen where it can.
    void setWebhook(const SmsWebhook &webhook);
    /// Writes down what the template is to be tried on.
    void complete(TemplateQuestion &question) const;
    void show(const TemplateFindings &findings, const QStringList &fieldsNotSent);
    /// As if it had been pasted.
    void takeBody(const QByteArray &body);
    /// No body is pasted and the first sample is chosen.
    void reset();
    QString summary() const;

Q_SIGNALS:
    /// Another body is to be read.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillSamples();
    void showChoice();
    bool isPasted() const;
    void retranslate();

    const SampleBook &m_samples;
    SmsWebhook m_webhook;
    QList<SampleEvent> m_choice;
    QLabel *m_label;
    QComboBox *m_source;
    CodeEditor *m_body;
    QListView *m_list;
    ReadingModel *m_model;
    QLabel *m_summary;
};

} // namespace Hookbench
