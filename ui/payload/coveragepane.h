// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/samplebook.h"
#include "models/state/samplefiles.h"
#include "models/values/coverage.h"
#include "models/values/extraction.h"
#include "ui/parts/filechooser.h"
#include "ui/payload/payloadpane.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Hookbench {

class EmptyState;
class ProblemLine;

/// The template over any number of bodies: how often each field is there and in what shapes its values come, and what
/// is odd about each body. The samples that the program and the person have are there from the start; files are added.
class CoveragePane : public PayloadPane
{
    Q_OBJECT
public:
    CoveragePane(const SampleBook &samples, SampleFiles &files, FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    void enter(const PayloadContext &context) override;
    void reset() override;
    /// Adds a body under a name.
    void add(const QString &name, const QByteArray &body);
    const Coverage &coverage() const { return m_coverage; }

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Body
    {
        QString name;
        QByteArray bytes;
        Extraction extraction = {};
    };
    void build();
    void choose();
    void addFiles(const QStringList &paths);
    void addSamples();
    void removeCurrent();
    void read();
    void showFields();
    void showBodies();
    void showState();
    QString shapesOf(const FieldCoverage &field) const;
    void retranslate();

    const SampleBook &m_samples;
    SampleFiles &m_files;
    FileChooser &m_chooser;
    QLabel *m_fieldsTitle;
    QTreeWidget *m_fields;
    QLabel *m_bodiesTitle;
    QTreeWidget *m_bodiesView;
    QPushButton *m_add;
    QPushButton *m_addSamples;
    QPushButton *m_remove;
    QPushButton *m_clear;
    ProblemLine *m_problem;
    EmptyState *m_empty;
    QPushButton *m_emptyAdd;
    QPushButton *m_emptySamples;
    QWidget *m_content;
    PayloadContext m_context;
    QList<Body> m_bodies;
    Coverage m_coverage;
};

} // namespace Hookbench
