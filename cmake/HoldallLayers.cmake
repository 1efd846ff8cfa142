# The four layers, bottom first. A layer's target sees the headers of itself and of what stands below
# it, and nothing else: its include root is a folder of links made for it alone, so that
# #include "ui/mainwindow.h" in app/ does not compile. tests/project proves that.

set(HOLDALL_LAYERS codec app ui)

# holdall_add_layer(NAME): the library target holdall_NAME, which links the layer below it.
function(holdall_add_layer layer)
    set(root "${PROJECT_BINARY_DIR}/layers/${layer}")
    file(MAKE_DIRECTORY "${root}")
    set(below "")
    foreach(candidate IN LISTS HOLDALL_LAYERS)
        file(CREATE_LINK "${PROJECT_SOURCE_DIR}/${candidate}" "${root}/${candidate}" SYMBOLIC)
        if(candidate STREQUAL layer)
            break()
        endif()
        set(below "${candidate}")
    endforeach()

    add_library(holdall_${layer} STATIC)
    target_include_directories(holdall_${layer} PUBLIC "${root}")
    target_link_libraries(holdall_${layer} PRIVATE holdall_compile)
    if(below)
        target_link_libraries(holdall_${layer} PUBLIC holdall_${below})
    endif()
endfunction()
