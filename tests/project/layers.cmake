# A layer can include itself and what stands below it, and nothing above: compiles one line for each
# pair of layers and looks at what the compiler says.
#
#   cmake -Dcompiler=... -Dsource=... -Dcodec_root=... -Dapp_root=... -Dui_root=... -P layers.cmake

set(layers codec app ui)
set(header_codec codec/error.h)
set(header_app app/error.h)
set(header_ui ui/mainwindow.h)

# can_include(RESULT LAYER HEADER): whether the preprocessor finds HEADER from LAYER.
function(can_include result layer header)
    list(FIND layers ${layer} height)
    set(includes "")
    foreach(index RANGE ${height})
        list(GET layers ${index} below)
        list(APPEND includes "-I${${below}_root}")
    endforeach()
    execute_process(
        COMMAND sh -c "printf '#if !__has_include(\"%s\")\\n#error absent\\n#endif\\n' '${header}' | \"$@\"" sh
                ${compiler} -x c++ -std=c++23 ${includes} -E -o /dev/null -
        RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
    if(status EQUAL 0)
        set(${result} TRUE PARENT_SCOPE)
    else()
        set(${result} FALSE PARENT_SCOPE)
    endif()
endfunction()

foreach(from IN LISTS layers)
    list(FIND layers ${from} from_height)
    foreach(to IN LISTS layers)
        list(FIND layers ${to} to_height)
        can_include(found ${from} ${header_${to}})
        if(to_height GREATER from_height AND found)
            message(SEND_ERROR "${from}/ can include ${header_${to}}, which stands above it")
        elseif(NOT to_height GREATER from_height AND NOT found)
            message(SEND_ERROR "${from}/ cannot include ${header_${to}}, which stands below it")
        endif()
    endforeach()
endforeach()

# What include roots cannot stop: a path that climbs, Qt below its layer.
function(must_not_include layer pattern why)
    file(GLOB_RECURSE files "${source}/${layer}/*.h" "${source}/${layer}/*.cpp")
    list(FILTER files EXCLUDE REGEX "/app/main/") # the window's executable stands on top of all layers
    foreach(file IN LISTS files)
        file(STRINGS "${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]${pattern}")
        if(lines)
            message(SEND_ERROR "${file}: ${lines}: ${why}")
        endif()
    endforeach()
endfunction()

foreach(layer IN LISTS layers)
    must_not_include(${layer} "\\.\\." "include from the layer's root")
endforeach()
must_not_include(codec "Q[A-Za-z]" "codec/ knows no Qt")
must_not_include(app "(QWidget|QApplication|QGuiApplication|QPixmap|QImage|QIcon|QPainter|QtWidgets|QtGui)" "app/ knows no Gui and no Widgets")
