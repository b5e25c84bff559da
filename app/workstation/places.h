#pragma once

#include <QString>

namespace yongping {

// Where the things of one user at one computer lie when nobody says otherwise.
struct Places
{
    QString store;          // a file
    QString settingsFolder;
    QString logFolder;      // also of what tells that the program did not end properly
    bool isPortable = false;
};

// Portable, when asked for or when a file named "portable" lies beside the program: everything lies beside it, too, in
// "yongping-data". Else in the user's own folders.
Places placesFor(const QString &programFolder, bool portable = false);

// Where the store lies when nobody says otherwise: the same for window and command line.
QString defaultStoreFile();

} // namespace yongping
