// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Hookbench {

class ChipList;
class FieldRow;
class ToneIcon;

/// The channel configurations a credential is attached to, by name, and what that means for its webhooks.
class ChannelNames : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelNames(QWidget *parent = nullptr);

    /// Not an edit: nothing is told.
    void setNames(const QStringList &names);
    QStringList names() const;
    /// Adds what was typed but not added.
    void takeTyped();
    /// Whether webhooks exist for the credential's vendor, whose effect hangs on the channel configurations.
    void setHasWebhooks(bool has);
    void setReadOnly(bool readOnly);
    /// About "/channelConfigurations" or "/channelConfigurations/N".
    void setComplaints(const Diagnostics &complaints);
    void focusEntry();

Q_SIGNALS:
    void edited();
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QStringList &names);
    void splitTyped(const QString &text);
    void showState();
    void retranslate();

    QLineEdit *m_entry;
    QToolButton *m_add;
    FieldRow *m_row;
    ChipList *m_chips;
    ToneIcon *m_stateIcon;
    QLabel *m_state;
    bool m_hasWebhooks = true;
    /// How many of the names are complained about, so are no names of channel configurations.
    int m_wrong = 0;
};

} // namespace Hookbench
