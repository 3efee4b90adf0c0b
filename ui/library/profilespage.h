// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/profilebook.h"
#include "models/state/samplefiles.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/librarypage.h"

class QLineEdit;

namespace Hookbench {

class FieldRow;
class JsonBox;
class PersonalisationEditor;

/// The people of previews: looked at, made up, imported, edited as a tree or as JSON. A text can be tried out on them;
/// it stays while one goes from one to the other.
class ProfilesPage : public LibraryPage
{
    Q_OBJECT
public:
    ProfilesPage(ProfileBook &book, SampleFiles &files, FileChooser &chooser, Asker &asker, QWidget *parent = nullptr);

protected:
    QList<LibraryItem> items(const QString &search) const override;
    void load(qint64 id) override;
    std::optional<qint64> store() override;
    bool differs() const override;
    bool isBuiltIn() const override;
    QString what() const override;
    std::optional<qint64> duplicate(qint64 id) override;
    std::function<Result<>()> remove(qint64 id) override;
    void focusForm() override;
    int total() const override { return int(m_book.records().size()); }
    void retranslate() override;

private:
    ProfileRecord edited() const;
    void showTryOut();
    void makeUp();
    void import();
    void take(const QStringList &paths);

    ProfileBook &m_book;
    SampleFiles &m_files;
    FileChooser &m_chooser;
    QPushButton *m_import;
    QPushButton *m_makeUp;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    JsonBox *m_attributes;
    PersonalisationEditor *m_tryOut;
    ProfileRecord m_opened;
};

} // namespace Hookbench
