// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/compositionfault.h"
#include "models/values/composedrequest.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace Hookbench {

class CodeEditor;
class RequestRows;
class SegmentedControl;

/// A sample that a body can be made of.
struct SampleChoice
{
    QString title;
    QString name;
    /// 0 for those that the program brings along.
    qint64 id = 0;

    bool operator==(const SampleChoice &) const = default;
};

/// One body: of a sample, of rows or of text, with what it comes to under it.
class BodyEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BodyEditor(QWidget *parent = nullptr);

    void setSamples(const QList<SampleChoice> &samples);
    void setBody(const RequestBody &body);
    /// Only what its source has a use for.
    RequestBody body() const;
    /// The exact bytes as they would be sent, what is wrong with them, and whom they are for, in words.
    void showPreview(const QByteArray &bytes, const QList<CompositionFault> &faults, const QString &title);
    /// Goes to the place that is wrong.
    void reveal(const CompositionFault &fault);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void connectParts();
    BodySource source() const;
    BodySyntax syntax() const;
    void fillSamples();
    void follow();
    void retranslate();

    QList<SampleChoice> m_samples;
    /// The one that is chosen, which need not be there any more.
    SampleChoice m_sample;
    SegmentedControl *m_source;
    QComboBox *m_sampleBox;
    QComboBox *m_syntax;
    QLineEdit *m_contentType;
    QLabel *m_typeLabel;
    RequestRows *m_rows;
    CodeEditor *m_text;
    QStackedWidget *m_editors;
    QWidget *m_previewPart;
    QLabel *m_previewTitle;
    CodeEditor *m_preview;
    QSplitter *m_split;
};

} // namespace Hookbench
