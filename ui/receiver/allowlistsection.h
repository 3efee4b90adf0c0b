// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiversetup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Hookbench {

class FieldRow;
class ProblemLine;
class ReceiverBook;
class SectionTitle;

/// Who may send to the receiver: addresses, ranges, and the lists that senders publish.
class AllowListSection : public QWidget
{
    Q_OBJECT
public:
    explicit AllowListSection(ReceiverBook &book, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showStored();
    void showFacts();
    void addTyped();
    void addPreset();
    void removeCurrent();
    bool add(const QString &entry);
    bool keep(const ReceiverSetup &setup);
    QString entryText(const QString &entry) const;
    void retranslate();

    ReceiverBook &m_book;
    SectionTitle *m_title;
    QCheckBox *m_only;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLineEdit *m_address;
    QPushButton *m_add;
    QComboBox *m_presets;
    QPushButton *m_addPreset;
    FieldRow *m_addressRow;
    FieldRow *m_presetRow;
    QLabel *m_facts;
    QCheckBox *m_trust;
    QLabel *m_trustHint;
    ProblemLine *m_problem;
};

} // namespace Hookbench
