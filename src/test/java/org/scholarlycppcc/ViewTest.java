package org.scholarlycppcc;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.locator.Locators;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of what is seen, without a browser; all of them share one application. */
@SpringBootTest
@Import({SqlCount.class, People.class})
@ViewPackages(packages = "org.scholarlycppcc")
public abstract class ViewTest extends SpringBrowserlessTest implements Locators {}
