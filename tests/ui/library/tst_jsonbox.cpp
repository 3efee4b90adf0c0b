// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/jsontreemodel.h"
#include "ui/library/jsonbox.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class JsonBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_box = std::make_unique<JsonBox>();
        m_box->resize(600, 400);
        m_box->setName(u"Attributes"_s);
        m_box->setText("{\n  \"name\": \"Åsa\",\n  \"age\": 41\n}\n");
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    }
    void cleanup() { m_box.reset(); }

    void modelIsSoundAndTellsEdits()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.setDocument(Json::Document::parse(R"({"a":[1,{"b":null}],"c":"x"})"));
        QSignalSpy edits{&model, &JsonTreeModel::edited};
        const QModelIndex value = model.indexOf(u"/c"_s).siblingAtColumn(JsonTreeModel::ValueColumn);
        QVERIFY(!model.setData(value, u"y"_s, Qt::EditRole));
        model.setEditable(true);
        QVERIFY(model.setData(value, u"y"_s, Qt::EditRole));
        QVERIFY(!model.setData(value, u"x"_s, Qt::EditRole));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edited(model.document().text(), edits.at(0).at(0).value<TextEdits>()),
                 R"({"a":[1,{"b":null}],"c":"y"})"_ba);
        // An element has no name, a container no value to type.
        QVERIFY(!(model.flags(model.indexOf(u"/a/0"_s)) & Qt::ItemIsEditable));
        QVERIFY(
            !(model.flags(model.indexOf(u"/a"_s).siblingAtColumn(JsonTreeModel::ValueColumn)) & Qt::ItemIsEditable));
        QVERIFY(model.flags(model.indexOf(u"/a"_s)) & Qt::ItemIsEditable);
    }

    void valueIsTypedInTheTree()
    {
        QSignalSpy changes{m_box.get(), &JsonBox::edited};
        type(index(u"/age"_s, JsonTreeModel::ValueColumn), u"42"_s);
        QTRY_COMPARE(m_box->text(), "{\n  \"name\": \"Åsa\",\n  \"age\": 42\n}\n"_ba);
        QVERIFY(!changes.isEmpty());
        type(index(u"/name"_s, JsonTreeModel::ValueColumn), u"42"_s);
        QTRY_COMPARE(m_box->text(), "{\n  \"name\": \"42\",\n  \"age\": 42\n}\n"_ba);
        type(index(u"/name"_s, JsonTreeModel::NameColumn), u"first"_s);
        QTRY_COMPARE(m_box->text(), "{\n  \"first\": \"42\",\n  \"age\": 42\n}\n"_ba);
    }

    void memberIsAddedAndRemovedByKeys()
    {
        tree()->setFocus();
        tree()->setCurrentIndex(index(u"/age"_s, 0));
        QTest::keyClick(tree(), Qt::Key_Insert);
        QCOMPARE(m_box->text(), "{\n  \"name\": \"Åsa\",\n  \"age\": 41,\n  \"name2\": \"\"\n}\n"_ba);
        auto *line = tree()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(u"city"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_box->text().contains("\"city\": \"\""));
        tree()->setCurrentIndex(index(u"/name"_s, 0));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(m_box->text(), "{\n  \"age\": 41,\n  \"city\": \"\"\n}\n"_ba);
        tree()->setCurrentIndex(index({}, 0));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(m_box->text(), "{\n  \"age\": 41,\n  \"city\": \"\"\n}\n"_ba);
    }

    void brokenTextWaitsAndSaysWhere()
    {
        m_box->findChild<CodeEditor *>()->replaceText("{\n  \"name\": \n}");
        QTRY_VERIFY(!m_box->isValid());
        QVERIFY(!tree()->isEnabled());
        QVERIFY(!m_box->findChild<QPushButton *>(u"addMember"_s)->isEnabled());
        m_box->findChild<CodeEditor *>()->replaceText("{\"x\": 1}");
        QTRY_VERIFY(m_box->isValid());
        QVERIFY(index(u"/x"_s, 0).isValid());
        QVERIFY(tree()->isEnabled());
    }

    void readOnlyIsReadOnly()
    {
        m_box->setReadOnly(true);
        const QByteArray before = m_box->text();
        QVERIFY(!(m_box->findChild<JsonTreeModel *>()->flags(index(u"/age"_s, 1)) & Qt::ItemIsEditable));
        QVERIFY(!m_box->findChild<QPushButton *>(u"addMember"_s)->isVisible());
        tree()->setFocus();
        tree()->setCurrentIndex(index(u"/age"_s, 0));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(m_box->text(), before);
    }

private:
    QTreeView *tree() const { return m_box->findChild<QTreeView *>(u"jsonTree"_s); }
    QModelIndex index(const QString &pointer, int column) const
    {
        return m_box->findChild<JsonTreeModel *>()->indexOf(pointer).siblingAtColumn(column);
    }
    void type(const QModelIndex &at, const QString &text)
    {
        tree()->setFocus();
        tree()->setCurrentIndex(at);
        QTest::keyClick(tree(), Qt::Key_Return);
        auto *line = tree()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::unique_ptr<JsonBox> m_box;
};

QTEST_MAIN(JsonBoxTest)
#include "tst_jsonbox.moc"
