// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/languageoffers.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSplitter;
class QTextEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Hookbench {

class SearchField;

/// What can be put into a text: the attributes of a person with their values, the functions by group, the helpers.
/// Tells about the one that is looked at; Enter, a double click or the button asks for it to be inserted.
class LanguagePalette : public QWidget
{
    Q_OBJECT
public:
    explicit LanguagePalette(QWidget *parent = nullptr);

    void setAttributes(const QList<Attribute> &attributes);
    const QList<Attribute> &attributes() const { return m_attributes; }
    void focusSearch();
    /// Shows it; false when there is none.
    bool select(const LanguageOffer &offer);

Q_SIGNALS:
    void insertRequested(const Hookbench::LanguageOffer &offer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void fill();
    void fillAttributes();
    void fillFunctions();
    void fillHelpers();
    void filter();
    bool filterItem(QTreeWidgetItem *item, const QString &wanted, bool parentFits);
    std::optional<LanguageOffer> current() const;
    void insertCurrent();
    void showDetails();
    void describeAttribute(const QString &path);
    void describeFunction(const QString &name);
    void describeHelper(const QString &name);
    void retranslate();

    QList<Attribute> m_attributes;
    SearchField *m_search;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_person = nullptr;
    QLabel *m_title;
    QToolButton *m_insert;
    QTextEdit *m_details;
};

} // namespace Hookbench
