package org.safeconduct.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The rooms of the application, found and put together by the framework.
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SafeconductApplication {}
