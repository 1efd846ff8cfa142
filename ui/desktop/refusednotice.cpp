#include "ui/desktop/refusednotice.h"

#include "ui/widgets/icons.h"

namespace holdall::ui {

RefusedNotice::RefusedNotice()
{
    using namespace Qt::StringLiterals;
    setWindowTitle(u"Holdall"_s);
    setWindowIcon(applicationIcon());
    setIcon(QMessageBox::Warning);
    setText(tr("These files cannot be worked on where they are"));
    setInformativeText(tr("Holdall works with files in folders of this computer. Move or copy them to such a "
                          "folder, and try again."));
    setStandardButtons(QMessageBox::Close);
}

} // namespace holdall::ui
