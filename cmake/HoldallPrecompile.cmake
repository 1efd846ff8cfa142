# The headers that most sources need are parsed once a layer, and once for all tests of a kind: most of a compiler's
# time goes into them. Sources include what they use all the same; -DHOLDALL_PRECOMPILE=OFF -DHOLDALL_UNITE=OFF shows
# whether they do.

option(HOLDALL_PRECOMPILE "Parse the most used headers once" ON)

set(HOLDALL_STANDARD_HEADERS
    <algorithm> <array> <chrono> <cstdint> <cstring> <expected> <filesystem> <format> <functional> <map> <memory>
    <mutex> <optional> <ranges> <set> <span> <stop_token> <string> <string_view> <thread> <utility> <variant> <vector>)
set(HOLDALL_CORE_HEADERS ${HOLDALL_STANDARD_HEADERS} <QByteArray> <QObject> <QString> <QStringList> <QTimer>)
set(HOLDALL_WIDGET_HEADERS ${HOLDALL_CORE_HEADERS} <QAction> <QBoxLayout> <QEvent> <QIcon> <QLabel> <QWidget>)

# holdall_precompile(TARGET HEADER...)
function(holdall_precompile target)
    if(HOLDALL_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# holdall_share_precompiled(TARGET CARRIER): TARGET uses what was parsed for CARRIER, which is compiled in the same way.
function(holdall_share_precompiled target carrier)
    if(HOLDALL_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${carrier})
    endif()
endfunction()
