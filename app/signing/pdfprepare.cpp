#include "signing/pdfprepare.h"

#include "signing/pdfattachment.h"
#include "signing/pdfdocument.h"
#include "signing/text.h"
#include "signing/tounicode.h"

#include <QStringList>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>

namespace yongping {

namespace {

// Annotation flags of ISO 32000-1 12.5.3: shown in print, not to be moved.
constexpr int PrintAndLocked = 4 | 128;
// Signatures exist, and the file may only be appended to.
constexpr int SignaturesExistAppendOnly = 3;

Error wrongField(const QString &name)
{
    return Error::refused(QStringLiteral("pdf.field"),
                          SigningText::tr("The signature field “%1” has no place on the pages, or its name is taken.")
                              .arg(name),
                          name);
}

// Builds the form: one field tree, widgets on their pages, one empty appearance for all.
class FormBuilder
{
public:
    explicit FormBuilder(QPDF &pdf) : m_pdf(pdf), m_pages(pdf.getAllPages())
    {
        m_fields = QPDFObjectHandle::newArray();
        m_form = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        m_form.replaceKey("/Fields", m_fields);
        m_form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(SignaturesExistAppendOnly));
    }

    bool add(const SignatureField &field)
    {
        const bool onPage = field.page >= 0 && static_cast<size_t>(field.page) < m_pages.size();
        if (!onPage || field.rect.isEmpty() || !isFree(field.name))
            return false;
        const qsizetype dot = field.name.lastIndexOf(QLatin1Char('.'));
        QPDFObjectHandle parent = dot < 0 ? QPDFObjectHandle::newNull() : group(field.name.left(dot));
        QPDFObjectHandle page = m_pages[static_cast<size_t>(field.page)];
        QPDFObjectHandle widget = m_pdf.makeIndirectObject(makeWidget(field, page));
        widget.replaceKey("/T", text(field.name.mid(dot + 1)));
        insert(widget, parent);
        addToPage(page, widget);
        m_names.append(field.name);
        return true;
    }

    void finish() { m_pdf.getRoot().replaceKey("/AcroForm", m_form); }

private:
    // A name is of parts that are not empty, and no field may stand below another one.
    bool isFree(const QString &name) const
    {
        const bool complete = !name.split(QLatin1Char('.')).contains(QString());
        const QString below = name % QLatin1Char('.');
        return complete && std::none_of(m_names.begin(), m_names.end(), [&](const QString &other) {
            return other == name || other.startsWith(below) || name.startsWith(QString(other % QLatin1Char('.')));
        });
    }

    static QPDFObjectHandle text(const QString &value)
    {
        return QPDFObjectHandle::newUnicodeString(value.toStdString());
    }

    // The node that holds all fields whose names begin with `name` and a point; a PDF name part cannot hold a point.
    QPDFObjectHandle group(const QString &name)
    {
        if (const auto known = m_groups.find(name); known != m_groups.end())
            return known->second;
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        QPDFObjectHandle parent = dot < 0 ? QPDFObjectHandle::newNull() : group(name.left(dot));
        QPDFObjectHandle node = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        node.replaceKey("/T", text(name.mid(dot + 1)));
        node.replaceKey("/Kids", QPDFObjectHandle::newArray());
        insert(node, parent);
        m_groups.emplace(name, node);
        return node;
    }

    void insert(QPDFObjectHandle node, QPDFObjectHandle parent)
    {
        if (parent.isNull()) {
            m_fields.appendItem(node);
            return;
        }
        node.replaceKey("/Parent", parent);
        parent.getKey("/Kids").appendItem(node);
    }

    QPDFObjectHandle makeWidget(const SignatureField &field, QPDFObjectHandle page)
    {
        const QPDFObjectHandle::Rectangle media = page.getKey("/MediaBox").getArrayAsRectangle();
        const QPDFObjectHandle::Rectangle box(media.llx + field.rect.left(), media.ury - field.rect.bottom(),
                                              media.llx + field.rect.right(), media.ury - field.rect.top());
        QPDFObjectHandle widget = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Sig >>");
        widget.replaceKey("/Rect", QPDFObjectHandle::newArray(box));
        widget.replaceKey("/F", QPDFObjectHandle::newInteger(PrintAndLocked));
        widget.replaceKey("/P", page);
        widget.replaceKey("/AP", QPDFObjectHandle::newDictionary());
        widget.getKey("/AP").replaceKey("/N", emptyAppearance());
        if (!field.label.isEmpty())
            widget.replaceKey("/TU", text(field.label));
        if (field.locksDocument)
            widget.replaceKey("/Lock", QPDFObjectHandle::parse("<< /Type /SigFieldLock /Action /All /P 1 >>"));
        return widget;
    }

    // PDF/A asks for an appearance of every widget, also of one that shows nothing yet.
    QPDFObjectHandle emptyAppearance()
    {
        if (!m_empty.isInitialized()) {
            m_empty = QPDFObjectHandle::newStream(&m_pdf, std::string());
            QPDFObjectHandle form = QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] >>");
            form.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
            m_empty.replaceDict(form);
        }
        return m_empty;
    }

    static void addToPage(QPDFObjectHandle page, QPDFObjectHandle widget)
    {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (!annotations.isArray()) {
            annotations = QPDFObjectHandle::newArray();
            page.replaceKey("/Annots", annotations);
        }
        annotations.appendItem(widget);
    }

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    QPDFObjectHandle m_form;
    QPDFObjectHandle m_fields;
    QPDFObjectHandle m_empty;
    std::map<QString, QPDFObjectHandle> m_groups;
    QStringList m_names;
};

// Outlines of letters hardly pack any better with more effort, which is what a document of many pages waits for.
constexpr int PackingEffort = 3;

QByteArray write(QPDF &pdf, bool withAttachment)
{
    Pl_Flate::setCompressionLevel(PackingEffort);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.setMinimumPDFVersion(withAttachment ? "1.7" : "1.4");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

Result<QByteArray> prepare(QPDF &pdf, const PrepareOptions &options)
{
    if (pdf.getRoot().hasKey("/AcroForm")) {
        return Error::refused(QStringLiteral("pdf.signed"),
                              SigningText::tr("The PDF already has form or signature "
                                              "fields and cannot be prepared again."));
    }
    repairToUnicode(pdf);
    if (!options.text.pages.empty())
        addText(pdf, options.text);
    if (!options.fields.empty()) {
        FormBuilder form(pdf);
        for (const SignatureField &field : options.fields) {
            if (!form.add(field))
                return wrongField(field.name);
        }
        form.finish();
    }
    if (options.attachment)
        attachFile(pdf, *options.attachment);
    if (!options.language.isEmpty())
        pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(options.language.toStdString()));
    return write(pdf, options.attachment.has_value());
}

} // namespace

Result<QByteArray> preparePdf(const QByteArray &pdf, const PrepareOptions &options)
{
    const Result<std::unique_ptr<QPDF>> opened = openPdf(pdf);
    if (!opened)
        return opened.error();
    try {
        return prepare(**opened, options);
    } catch (const std::exception &exception) {
        return damagedPdf(QString::fromUtf8(exception.what()));
    }
}

} // namespace yongping
