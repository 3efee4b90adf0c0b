// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/pastedtext.h"
#include "models/payload/sampletemplate.h"
#include "models/state/samplefiles.h"
#include "ui/parts/filechooser.h"
#include "ui/payload/payloadpane.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace Hookbench {

class FieldPlaces;
class PasteBox;
class ProblemLine;
class SampleTreeModel;

/// From a provider's sample to a template: somebody pastes what the provider posts, says what each value is, and takes
/// the template that grows beside it.
class FromSamplePane : public PayloadPane
{
    Q_OBJECT
public:
    FromSamplePane(SampleFiles &files, FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    void enter(const PayloadContext &context) override;
    void reset() override;

    /// Begins with @p body, as if it had been pasted. False when no tree can be made of it; the pane says why.
    bool take(const QByteArray &body);
    /// Puts the focus where the next step is made.
    void focusStep();

    const QList<Binding> &bindings() const { return m_bindings; }
    QStringList fieldsNotSent() const;
    QByteArray templateText() const;
    const QByteArray &sample() const { return m_sample.text(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPaste();
    QWidget *buildBinding();
    QWidget *buildFields();
    QWidget *buildTemplate();
    void connectParts();
    void readPastedText();
    void judge(const PastedText &pasted);
    void startOver();
    void forget();
    void chooseFile();
    void openFiles(const QStringList &paths);
    void setKind(EventKind kind);
    void bind(const QString &pointer, Field field);
    void release(Field field);
    void accept(Field field);
    void acceptAll();
    void shareColumns();
    void showPlace(Field field);
    void openMenu(const QModelIndex &index, const QPoint &position);
    void refresh();
    void retranslate();

    SampleFiles &m_files;
    FileChooser &m_chooser;
    QStackedWidget *m_steps;
    QLabel *m_pasteTitle;
    QLabel *m_pasteHint;
    PasteBox *m_paste;
    ProblemLine *m_pasteProblem;
    QPushButton *m_tidy;
    QPushButton *m_open;
    QPushButton *m_read;
    QLabel *m_bindTitle;
    QPushButton *m_startOver;
    QPushButton *m_acceptAll;
    FieldPlaces *m_places;
    QWidget *m_fieldsArea;
    QSplitter *m_work;
    QTreeView *m_tree;
    SampleTreeModel *m_model;
    QLabel *m_templateTitle;
    QPlainTextEdit *m_template;
    QCheckBox *m_keepOthers;
    QPushButton *m_use;
    QLabel *m_state;

    EventKind m_kind = EventKind::Inbound;
    Json::Document m_sample;
    QList<Binding> m_bindings;
    QList<Guess> m_guesses;
    PastedText m_pasted;
    bool m_readOnly = false;
};

} // namespace Hookbench
