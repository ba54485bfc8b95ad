package org.safeconduct.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The rooms of the application, found and put together by the framework.
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@ConfigurationPropertiesScan
public class SafeconductApplication {}
