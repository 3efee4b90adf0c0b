// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/samplebook.h"
#include "models/state/samplefiles.h"
#include "models/state/webhookbook.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/librarypage.h"

class QComboBox;
class QLineEdit;
class QTabWidget;
class QTimer;

namespace Hookbench {

class CodeEditor;
class FieldRow;
class SampleValues;

/// Sample events: those the program brings along and the person's own, edited field by field or as the body they are,
/// and checked against the mapping that they are for.
class SamplesPage : public LibraryPage
{
    Q_OBJECT
public:
    SamplesPage(SampleBook &book, WebhookBook &webhooks, SampleFiles &files, FileChooser &chooser, Asker &asker,
                QWidget *parent = nullptr);

    /// Begins a sample of that body for a webhook; null for none in particular.
    void createFrom(const QByteArray &body, const QUuid &webhookId);

protected:
    QList<LibraryItem> items(const QString &search) const override;
    void load(qint64 id) override;
    std::optional<qint64> store() override;
    bool differs() const override;
    bool isBuiltIn() const override { return m_opened.isBuiltIn(); }
    QString what() const override;
    std::optional<qint64> duplicate(qint64 id) override;
    std::function<Result<>()> remove(qint64 id) override;
    void focusForm() override;
    int total() const override { return int(m_book.records().size()); }
    void retranslate() override;

private:
    void build();
    void connectParts();
    void fillVendors();
    void fillWebhooks();
    void fillFilter();
    /// What the sample is checked with: the chosen webhook, else the vendor's own mapping, else the first webhook that
    /// fits; nothing when there is none.
    std::optional<SmsWebhook> mapping() const;
    QByteArray body() const;
    SampleRecord edited() const;
    void takeBody();
    void takeValue(int event, Field field, const QString &text);
    void showReading();
    void showRecord(const SampleRecord &record);
    void import();
    void take(const QStringList &paths);

    SampleBook &m_book;
    WebhookBook &m_webhooks;
    SampleFiles &m_files;
    FileChooser &m_chooser;
    QComboBox *m_filter;
    QPushButton *m_import;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QComboBox *m_vendor;
    FieldRow *m_vendorRow;
    QComboBox *m_kind;
    FieldRow *m_kindRow;
    QComboBox *m_webhook;
    FieldRow *m_webhookRow;
    QTabWidget *m_tabs;
    SampleValues *m_values;
    CodeEditor *m_body;
    QTimer *m_delay;
    SampleRecord m_opened;
    /// As it stands in the form.
    SampleRecord m_now;
};

} // namespace Hookbench
