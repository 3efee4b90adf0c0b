// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/loadrun.h"
#include "ui/harness/harnessservices.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace Hookbench {

class DistinctForm;
class FieldRow;
class MixList;
class PersonChooser;
class RequestSignaturePane;
class SectionTitle;
class TargetForm;

/// What many events are to be: where they go, the mix, how many, how fast, and what makes them distinct.
class LoadForm : public QWidget
{
    Q_OBJECT
public:
    explicit LoadForm(const HarnessServices &services, QWidget *parent = nullptr);

    /// Everything but the signatures. Fails with a sentence when a part of the mix can't be found.
    Result<LoadRun::Order> order() const;
    RequestSignaturePane *signature() const { return m_signature; }
    /// Where samples and messages go.
    RequestTarget target() const;
    void setMix(const QList<LoadPart> &parts);
    /// One column instead of two.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void follow();
    void retranslate();

    HarnessServices m_services;
    QBoxLayout *m_columns;
    TargetForm *m_target;
    PersonChooser *m_people;
    MixList *m_mix;
    QSpinBox *m_count;
    QSpinBox *m_concurrency;
    QDoubleSpinBox *m_rate;
    QDoubleSpinBox *m_duration;
    QComboBox *m_retries;
    RequestSignaturePane *m_signature;
    DistinctForm *m_distinct;
    SectionTitle *m_mixTitle;
    SectionTitle *m_paceTitle;
    SectionTitle *m_distinctTitle;
    FieldRow *m_countRow;
    FieldRow *m_concurrencyRow;
    FieldRow *m_rateRow;
    FieldRow *m_durationRow;
    FieldRow *m_retriesRow;
};

} // namespace Hookbench
