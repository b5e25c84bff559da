#include "ui/review/review_places.h"

#include <QSettings>

namespace yongping {

namespace {

QString keyOf(const CaseId &id, const char16_t *name)
{
    return QString(QStringLiteral("places/") + id.toString() + u'/' + QString::fromUtf16(name));
}

} // namespace

ReviewPlaces::ReviewPlaces(QString file) : m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
}

ReviewPlaces::~ReviewPlaces()
{
    m_writer.waitForDone();
}

ReviewPlace ReviewPlaces::place(const CaseId &id) const
{
    if (const auto kept = m_kept.constFind(id); kept != m_kept.constEnd())
        return *kept;
    const QSettings settings(m_file, QSettings::IniFormat);
    const auto text = [&](const char16_t *name) { return settings.value(keyOf(id, name)).toString(); };
    return {text(u"check"), text(u"field"), text(u"show"), text(u"top"), text(u"offset").toInt(),
            text(u"seen") == u"yes"};
}

void ReviewPlaces::keep(const CaseId &id, const ReviewPlace &place)
{
    if (this->place(id) == place)
        return;
    m_kept.insert(id, place);
    m_writer.start([file = m_file, id, place] {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(keyOf(id, u"check"), place.checkId);
        settings.setValue(keyOf(id, u"field"), place.field);
        settings.setValue(keyOf(id, u"show"), place.show);
        settings.setValue(keyOf(id, u"top"), place.topClause);
        settings.setValue(keyOf(id, u"offset"), QString::number(place.topOffset));
        settings.setValue(keyOf(id, u"seen"), place.sawField ? QStringLiteral("yes") : QStringLiteral("no"));
        settings.sync();
    });
}

} // namespace yongping
