#include "report/layout/font_part.h"

#include "base/deleter.h"

#include <fontconfig/fontconfig.h>
#include <hb-subset.h>

#include <ft2build.h>
#include FT_CID_H
#include FT_FREETYPE_H

#include <algorithm>
#include <array>
#include <map>

namespace yongping {

namespace {

constexpr int UnitsPerEm = 1000;
constexpr hb_tag_t CompactOutlines = HB_TAG('C', 'F', 'F', ' ');
constexpr hb_tag_t Outlines = HB_TAG('g', 'l', 'y', 'f');
constexpr hb_tag_t Header = HB_TAG('h', 'e', 'a', 'd');
// What a PDF needs; without the others, nothing is searched for the glyphs' characters.
constexpr std::array NeededTables{CompactOutlines,
                                  Outlines,
                                  Header,
                                  HB_TAG('h', 'h', 'e', 'a'),
                                  HB_TAG('h', 'm', 't', 'x'),
                                  HB_TAG('l', 'o', 'c', 'a'),
                                  HB_TAG('m', 'a', 'x', 'p')};

using Blob = std::unique_ptr<hb_blob_t, Deleter<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Deleter<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Deleter<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Deleter<hb_subset_plan_destroy>>;
using Pattern = std::unique_ptr<FcPattern, Deleter<FcPatternDestroy>>;
using Properties = std::unique_ptr<FcObjectSet, Deleter<FcObjectSetDestroy>>;
using Fonts = std::unique_ptr<FcFontSet, Deleter<FcFontSetDestroy>>;

QByteArray bytesOf(const Blob &blob)
{
    unsigned int length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, static_cast<qsizetype>(length));
}

Blob copiedTable(const QRawFont &font, hb_tag_t tag)
{
    std::array<char, 5> name{};
    hb_tag_to_string(tag, name.data());
    auto *table = new QByteArray(font.fontTable(name.data()));
    return Blob(hb_blob_create(table->constData(), static_cast<unsigned int>(table->size()), HB_MEMORY_MODE_READONLY,
                               table, [](void *data) { delete static_cast<QByteArray *>(data); }));
}

// The file that a font is of, unread: copying one of 20 MB takes longer than all else that is done with it. Its header
// has a checksum of the whole.
Face fileOf(const QRawFont &font)
{
    const QByteArray header = font.fontTable("head");
    const Pattern pattern(FcPatternCreate());
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(font.familyName().toUtf8().data()));
    const Properties properties(FcObjectSetBuild(FC_FILE, FC_INDEX, nullptr));
    const Fonts fonts(FcFontList(nullptr, pattern.get(), properties.get()));
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        FcChar8 *name = nullptr;
        int index = 0;
        if (FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &name) != FcResultMatch
            || FcPatternGetInteger(fonts->fonts[i], FC_INDEX, 0, &index) != FcResultMatch)
            continue;
        const Blob file(hb_blob_create_from_file(reinterpret_cast<const char *>(name)));
        Face face(hb_face_create(file.get(), static_cast<unsigned int>(index)));
        if (!header.isEmpty() && bytesOf(Blob(hb_face_reference_table(face.get(), Header))) == header)
            return face;
    }
    return {};
}

Plan planOf(const Face &face, const QSet<quint32> &glyphs)
{
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE
                                               | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    return Plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
}

// Tells of a font what HarfBuzz does not.
class Reader
{
public:
    explicit Reader(const QByteArray &file)
    {
        FT_Library library = nullptr;
        if (FT_Init_FreeType(&library) != 0)
            return;
        m_library.reset(library);
        FT_Face face = nullptr;
        if (FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte *>(file.data()),
                               static_cast<FT_Long>(file.size()), 0, &face)
            == 0)
            m_face.reset(face);
    }
    explicit operator bool() const { return m_face != nullptr; }

    // In a compact program of numbered characters a glyph is called by its number, else by its place.
    uint codeOf(uint place) const
    {
        FT_UInt number = 0;
        return FT_Get_CID_From_Glyph_Index(m_face.get(), place, &number) == 0 ? number : place;
    }

    QRectF box() const
    {
        const auto scaled = [this](FT_Pos units) {
            return static_cast<qreal>(units) * UnitsPerEm / m_face->units_per_EM;
        };
        const FT_BBox &box = m_face->bbox;
        return {QPointF(scaled(box.xMin), scaled(box.yMin)), QPointF(scaled(box.xMax), scaled(box.yMax))};
    }

private:
    std::unique_ptr<FT_LibraryRec_, Deleter<FT_Done_FreeType>> m_library;
    std::unique_ptr<FT_FaceRec_, Deleter<FT_Done_Face>> m_face;
};

} // namespace

struct FontSource::Tables
{
    explicit Tables(const QRawFont &raw) : font(raw), file(fileOf(raw)) {}

    hb_blob_t *table(hb_tag_t tag)
    {
        Blob &blob = known[tag];
        if (!blob)
            blob = file ? Blob(hb_face_reference_table(file.get(), tag)) : copiedTable(font, tag);
        return blob.get();
    }
    bool has(hb_tag_t tag) { return hb_blob_get_length(table(tag)) > 0; }

    QRawFont font;
    Face file;
    std::map<hb_tag_t, Blob> known; // HarfBuzz asks for some several times
};

FontSource::FontSource(const QRawFont &font) : m_tables(std::make_shared<Tables>(font)) {}

bool FontSource::hasOutlines() const
{
    return (m_tables->has(CompactOutlines) || m_tables->has(Outlines)) && !m_tables->has(HB_TAG('f', 'v', 'a', 'r'));
}

std::optional<FontPart> FontSource::part(const QSet<quint32> &glyphs) const
{
    const auto needed = [](hb_face_t *, hb_tag_t tag, void *tables) -> hb_blob_t * {
        if (std::find(NeededTables.begin(), NeededTables.end(), tag) == NeededTables.end())
            return nullptr;
        return hb_blob_reference(static_cast<Tables *>(tables)->table(tag));
    };
    const Face whole(hb_face_create_for_tables(needed, m_tables.get(), nullptr));
    const Plan plan = planOf(whole, glyphs);
    const Face face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!face)
        return std::nullopt;
    const QByteArray file = bytesOf(Blob(hb_face_reference_blob(face.get())));
    const Reader reader(file);
    if (!reader)
        return std::nullopt;

    FontPart part;
    const bool compact = m_tables->has(CompactOutlines);
    part.format = compact ? FontFormat::Compact : FontFormat::TrueType;
    part.program = compact ? bytesOf(Blob(hb_face_reference_table(face.get(), CompactOutlines))) : file;
    part.box = reader.box();
    const hb_map_t *places = hb_subset_plan_new_to_old_glyph_mapping(plan.get());
    QList<quint32> originals;
    for (uint place = 0; place < hb_face_get_glyph_count(face.get()); ++place)
        originals.append(hb_map_get(places, place));
    const QRawFont &font = m_tables->font;
    const QList<QPointF> advances = font.advancesForGlyphIndexes(originals, QRawFont::UseDesignMetrics);
    for (uint place = 0; place < advances.size(); ++place) {
        const uint code = reader.codeOf(place);
        part.codes.insert(originals[place], code);
        part.widths[code] = qRound(advances[place].x() * UnitsPerEm / font.pixelSize());
    }
    return part;
}

} // namespace yongping
