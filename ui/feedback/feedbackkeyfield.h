// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/secret.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hookbench {

class FileChooser;
class SampleFiles;

/// A key to paste or to take from a file. It is never shown: neither what is typed, nor what is kept.
class FeedbackKeyField : public QWidget
{
    Q_OBJECT
public:
    FeedbackKeyField(SampleFiles &files, FileChooser &chooser, QWidget *parent = nullptr);

    /// Whether the keychain has one already; forgets what was typed.
    void setKept(bool kept);
    bool isKept() const { return m_kept; }
    void setReadOnly(bool readOnly);
    /// What was typed or chosen; nothing while the kept one stays.
    std::optional<Secret> typed() const;
    void clear();
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void edited();
    /// A file could not be read.
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void take(const QString &path);
    void retranslate();

    SampleFiles &m_files;
    FileChooser &m_chooser;
    QLineEdit *m_line;
    QPushButton *m_file;
    QLabel *m_state;
    /// From a file; a line edit would not keep its bytes.
    Secret m_fromFile;
    QString m_fileName;
    bool m_kept = false;
    bool m_readOnly = false;
};

} // namespace Hookbench
