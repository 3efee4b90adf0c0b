// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/profilebook.h"

#include <QWidget>

class QComboBox;

namespace Hookbench {

class FieldRow;

/// Whom something is sent as: nobody, somebody at random, somebody made up, or one of the profiles.
class PersonChooser : public QWidget
{
    Q_OBJECT
public:
    explicit PersonChooser(ProfileBook &profiles, QWidget *parent = nullptr);

    /// Nothing for nobody in particular.
    const std::optional<Profile> &person() const { return m_person; }

Q_SIGNALS:
    /// It is somebody else, or somebody of whom something else is known.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void take();
    void retranslate();

    ProfileBook &m_profiles;
    std::optional<Profile> m_person;
    QComboBox *m_people;
    FieldRow *m_row;
};

} // namespace Hookbench
