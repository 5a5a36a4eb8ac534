package org.scholarlycppcc.base.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.streams.UploadHandler;

/** The address at which a component takes what a browser sends besides its ordinary messages; only the component's own page knows it. */
public class Inlet extends ElementStreamResource {
    // Under this name, and no other, the framework lets a POST through to its owner.
    private static final String NAME = "upload";

    public Inlet(Element owner, UploadHandler taking) {
        super(taking, owner);
    }

    @Override
    public String getName() {
        return NAME;
    }
}
