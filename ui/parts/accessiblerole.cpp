// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/accessiblerole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace Hookbench {

namespace {

constexpr char roleProperty[] = "accessibleRole";

class RoleAccessible : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const QAbstractButton *const known = button();
        if (!known || !known->isCheckable())
            return state;
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = known->isChecked();
        } else {
            state.expandable = true;
            state.expanded = known->isChecked();
            state.collapsed = !known->isChecked();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button() && button()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (button() && name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *const widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant{};
    return role.isValid() ? new RoleAccessible{widget, static_cast<QAccessible::Role>(role.toInt())} : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
}

} // namespace Hookbench
