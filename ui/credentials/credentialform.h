// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Hookbench {

class ChannelNames;
class ErrorSummary;
class FieldControl;
class FieldRow;
class FormPart;
class HeaderTable;
class LegacyPart;
class SectionTitle;
class StepsBox;

/// Whether there are SMS webhooks for the credentials of this vendor: MMS and RCS only send, and Twilio has none.
bool hasWebhooks(CredentialVendor vendor);

/// The fields of an API credential. Value in, value out: it knows no store and no rules, and is told what to complain
/// about. What is typed into a field that vendor or authentication hide stays, and comes back with the field. Secrets
/// come out of it, none goes in.
class CredentialForm : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialForm(QWidget *parent = nullptr);
    ~CredentialForm() override;

    /// Shows it, and forgets every secret that was typed.
    void setCredential(const ApiCredential &credential);
    /// Shows other contents of the same credential (undo, a draft); typed secrets stay, and so does what counts as
    /// modified.
    void restore(const ApiCredential &credential);
    /// The credential was stored while somebody typed on: takes its id and what is kept, and leaves the rest.
    void adopt(const ApiCredential &stored);
    /// Everything that was typed, hidden fields too, but no secret.
    ApiCredential credential() const;
    /// What was typed into the secrets' fields that are shown, and which are to be forgotten.
    SecretChanges secretChanges() const;
    /// Whether anything differs from what setCredential put in.
    bool isModified() const;
    /// The same without the secrets, which no draft keeps.
    bool isTextModified() const;
    /// Pointer of the field that was edited last; "/headers" when a header came or went.
    const QString &editedField() const { return m_editedField; }
    /// Adds names that were typed but not added.
    void takeTypedWords();

    void setReadOnly(bool readOnly);
    /// Shows those that are about a field which was left once.
    void setComplaints(const Diagnostics &complaints);
    /// From now on every field is complained about, and the errors are listed at the top.
    void touchAll();
    /// Starts over: no field was left yet.
    void forgetTouched();
    void focusField(const QString &pointer);
    void focusFirstField();

Q_SIGNALS:
    void edited();
    /// A field was left.
    void touched();
    void verifyRequested();
    /// The legacy keywords should become a webhook.
    void moveRequested();
    /// The widget that got the focus or has just appeared should be scrolled to.
    void revealRequested(QWidget *field);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Specs = QList<CredentialFieldSpec>;

    void build();
    void layOut();
    void connectParts();
    void chooseVendor();
    void fieldEdited(FieldControl *control);
    void noteEdit(const QString &pointer);
    void touch(const QString &pointer);

    CredentialVendor vendor() const;
    CredentialShape shape() const;
    QString fieldText(CredentialField field) const;
    FieldControl *control(const CredentialFieldSpec &spec);
    void arrange();
    void place(const CredentialFieldSpec &spec, QVBoxLayout *layout);
    QVBoxLayout *layoutFor(CredentialField field) const;
    void orderTabs();
    void showLegacy();

    void retranslate();
    void retranslateVendor();
    void showComplaints();
    Diagnostics spoken(const QString &pointer, const QHash<QString, Diagnostics> &byPointer) const;

    QLabel *m_required;
    SectionTitle *m_title;
    ErrorSummary *m_summary;
    QComboBox *m_vendor;
    QLineEdit *m_name;
    FieldRow *m_vendorRow;
    FieldRow *m_nameRow;
    QVBoxLayout *m_details;
    StepsBox *m_steps;
    FormPart *m_authentication;
    FormPart *m_headersPart;
    HeaderTable *m_headers;
    FormPart *m_payload;
    FormPart *m_response;
    QPushButton *m_verify;
    FormPart *m_inbound;
    FormPart *m_channelsPart;
    ChannelNames *m_channels;
    LegacyPart *m_legacy;

    /// Made when they are first shown.
    QHash<CredentialField, FieldControl *> m_controls;
    QHash<FieldControl *, QVBoxLayout *> m_places;
    /// In order, legacy fields last.
    QList<CredentialField> m_shown;
    /// What was set; its fields are those that no control has.
    ApiCredential m_carried;
    ApiCredential m_baseline;
    Diagnostics m_complaints;
    QSet<QString> m_touched;
    QString m_editedField;
    bool m_allTouched = false;
    bool m_readOnly = false;
};

} // namespace Hookbench
