#pragma once

#include <QMessageBox>

namespace holdall::ui {

/// Says that files cannot be worked on where they are: for who chose an entry of a file manager's menu and
/// sees no terminal. File managers show these entries in the trash and on other machines too.
class RefusedNotice : public QMessageBox {
    Q_OBJECT

public:
    RefusedNotice();
};

} // namespace holdall::ui
