#pragma once

#include "presentation/trusted_certificates_model.h"
#include "ui/keys/key_task_dialog.h"
#include "ui/keys/keys_section.h"
#include "ui/keys/trusted_certificates.h"
#include "ui/report_desk.h"
#include "ui/rounds/path_field.h"
#include "ui/settings/preferences.h"
#include "workstation/intake.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

namespace yongping::tests {

// Making and opening keys may take seconds on a machine that runs everything at once.
constexpr int Patience = 60'000;

template<typename Child>
Child *in(QWidget &parent, const char *name)
{
    return parent.findChild<Child *>(QString::fromLatin1(name));
}

inline void setPath(QWidget &dialog, const char *name, const QString &path)
{
    in<PathField>(dialog, name)->setPath(path);
}

inline void type(QWidget &dialog, const char *name, const QString &text)
{
    auto *editor = in<QLineEdit>(dialog, name);
    editor->clear();
    editor->insert(text); // as an input method does; simulated keys know no Chinese
}

// The section on a desk of its own.
class KeysRoom
{
protected:
    void open()
    {
        m_section.reset();
        m_at = std::make_unique<SampleDesk>();
        m_preferences = std::make_unique<Preferences>(file("settings.ini"));
        m_section = std::make_unique<KeysSection>(*m_at->desk, *m_preferences);
        m_trusted = in<TrustedCertificates>(*m_section, "trusted");
        QSignalSpy refreshed(m_trusted, &TrustedCertificates::refreshed);
        m_section->resize(860, 700);
        m_section->show();
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.count() > 0, Patience);
    }

    QString file(const char *name) const { return m_at->folder.filePath(QString::fromUtf8(name)); }
    QString writePem(const char *name, const QString &subject)
    {
        const auto key = SigningKey::generate(subject, m_at->clock.now());
        if (!key || !writeFile(file(name), key->certificate().toPem()))
            qFatal("no certificate");
        return file(name);
    }

    std::vector<Certificate> trusted() const
    {
        const auto trust = SampleDesk::wait(m_at->desk->trust());
        return trust ? trust->certificates() : std::vector<Certificate>();
    }
    QStringList trustedNames() const
    {
        QStringList names;
        for (const Certificate &one : trusted())
            names.append(one.subjectName());
        names.sort();
        return names;
    }
    QTableView &table() const { return *in<QTableView>(*m_section, "table"); }

    std::unique_ptr<SampleDesk> m_at;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<KeysSection> m_section;
    TrustedCertificates *m_trusted = nullptr;
};

} // namespace yongping::tests
