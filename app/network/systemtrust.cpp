// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/systemtrust.h"

#include <QFile>

#include <curl/curl.h>

namespace Hookbench {

SystemTrust systemTrust()
{
    const curl_version_info_data *const info = curl_version_info(CURLVERSION_NOW);
    return {info->cainfo, info->capath};
}

QByteArray withSystemTrust(const QByteArray &own, const SystemTrust &trust)
{
    QFile file{QFile::decodeName(trust.file)};
    // A system without the file has the directory, or trusts nobody.
    if (trust.file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return own;
    QByteArray all = own + '\n' + file.readAll();
    return all;
}

} // namespace Hookbench
