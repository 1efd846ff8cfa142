#include "ui/verification/verdictdetails.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/queue/jobresult.h"
#include "ui/queue/jobtext.h"
#include "ui/verification/verdictcolumns.h"
#include "ui/verification/verdicttext.h"
#include "ui/widgets/translated.h"

#include <QCoreApplication>
#include <QLocale>

namespace holdall::ui {

namespace {

struct VerdictDetailsText {
    Q_DECLARE_TR_FUNCTIONS(VerdictDetails)
};

class VerdictFacts : public Details {
public:
    explicit VerdictFacts(const Verdict& verdict) : m_row(makeRow(verdict)) { }

    using Details::add;
    void add(VerdictColumn column) { add(titleOf(column), cellText(m_row, column)); }

private:
    VerdictRow m_row;
};

void addError(VerdictFacts& details, const Verdict& verdict)
{
    if (!verdict.error) {
        details.add(VerdictDetailsText::tr("What was found"), findingText(verdict));
        return;
    }
    const ErrorText text = describe(*verdict.error);
    details.add(VerdictDetailsText::tr("What was found"), text.title, statusTone(verdict.status));
    details.add(VerdictDetailsText::tr("What that means"), text.detail);
    details.add(VerdictDetailsText::tr("What you can do"), text.hint);
    if (verdict.error->path != verdict.path && verdict.error->path != verdict.entry) {
        details.add(VerdictDetailsText::tr("About"), displayName(verdict.error->path));
    }
    details.add(VerdictColumn::Offset);
    details.add(VerdictColumn::Entry);
}

QString exactSize(const std::optional<std::uint64_t>& size)
{
    if (!size) {
        return {};
    }
    const QString bytes =
        VerdictDetailsText::tr("%1 bytes").arg(QLocale().toString(static_cast<qulonglong>(*size)));
    return *size < 1024 ? bytes : VerdictDetailsText::tr("%1 (%2)").arg(sizeText(*size), bytes);
}

} // namespace

std::vector<Detail> detailsOf(const Verdict& verdict)
{
    VerdictFacts details(verdict);
    details.add(VerdictDetailsText::tr("File"), displayName(verdict.path));
    details.add(titleOf(VerdictColumn::Status), statusTitle(verdict.status), statusTone(verdict.status));
    addError(details, verdict);
    for (const codec::Warning& warning : verdict.warnings) {
        details.add(VerdictDetailsText::tr("Warning"), warningText(warning), Tone::Warning);
    }
    details.add(VerdictColumn::Format);
    details.add(VerdictColumn::Check);
    details.add(titleOf(VerdictColumn::Size), exactSize(verdict.compressedSize));
    details.add(titleOf(VerdictColumn::Unpacked), exactSize(verdict.uncompressedSize));
    details.add(VerdictColumn::Entries);
    details.add(VerdictColumn::Streams);
    details.add(VerdictColumn::Blocks);
    details.add(VerdictDetailsText::tr("SHA-256"), QString::fromStdString(verdict.sha256));
    details.add(VerdictColumn::Duration);
    return details.take();
}

VerdictDetails::VerdictDetails(QWidget* parent) : DetailList(parent)
{
    keepTranslated(*this, [this] {
        setAccessibleName(tr("Details of the selected file"));
        setPlaceholderText(tr("Select a file to see all about it"));
        render();
    });
}

void VerdictDetails::show(const Verification::Finding& finding)
{
    if (finding != m_finding) {
        m_finding = finding;
        render();
    }
}

void VerdictDetails::render()
{
    setDetails(m_finding ? detailsOf(*m_finding) : std::vector<Detail>());
}

} // namespace holdall::ui
