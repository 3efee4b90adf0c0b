// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/curlimport.h"
#include "models/exports/curloptions.h"
#include "models/exports/secretnames.h"
#include "models/exports/shellwords.h"

#include <QCoreApplication>

#include <optional>

namespace Hookbench {

/// Makes a request of the words of one command.
class CurlReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::CurlImport)

public:
    CurlReader(const QByteArray &text, ShellCommand command)
        : m_text{text}
        , m_command{std::move(command)}
    {
    }

    Result<ImportedRequest> read();

private:
    /// A value of an option, and where to point when it is wrong.
    struct Value
    {
        QByteArray text;
        qsizetype at = 0;
        /// The option as it was spelt.
        QByteArray option;
    };

    bool fail(qsizetype at, const QString &sentence)
    {
        m_error = shellError(m_text, at, sentence);
        return false;
    }
    bool takeWords();
    bool takeLong(const ShellWord &word);
    bool takeLetters(const ShellWord &word);
    bool takeOption(const CurlOption &option, Value value);
    bool apply(CurlMeaning meaning, const Value &value);
    bool addHeader(const Value &value);
    bool addData(CurlMeaning meaning, const Value &value);
    bool addUrlencoded(const Value &value, QByteArray &target);
    bool contentOf(QByteArray &content, const QByteArray &file, const Value &value);
    bool setUrl(const Value &value);
    bool setMaxTime(const Value &value);
    bool readConfig(const Value &value);
    void setHeader(const QByteArray &name, const QByteArray &value);
    bool isSet(QByteArrayView name) const;
    void finishUrl();
    void finishHeaders();
    bool finish();
    void takeSecrets();
    void note(const QString &sentence);

    const QByteArray &m_text;
    ShellCommand m_command;
    qsizetype m_next = 0;
    ImportedRequest m_imported;
    QByteArray m_url;
    QByteArray m_method;
    /// Null without any data.
    QByteArray m_data;
    QByteArray m_query;
    /// Headers that curl would add and was told not to.
    QList<QByteArray> m_unwanted;
    bool m_isGet = false;
    bool m_isHead = false;
    bool m_isJson = false;
    std::optional<Error> m_error;
};

} // namespace Hookbench
